/** Every operation that the background answers: one service a file, one line each. */
import type { OpTable } from '../../bridge/rpc-server'
import type { Store } from '../store'
import { buyersService } from './buyers'
import { deskService } from './desk'
import { importsService } from './imports'
import { labService } from './lab'
import { pageService } from './page'
import { repliesService } from './replies'
import { settingsService } from './settings'
import { shopsService } from './shops'
import { sitesService } from './sites'
import { storageService } from './storage'
import { windowService } from './window'

export function services(store: Store): OpTable {
  return {
    page: pageService(store),
    desk: deskService(store),
    buyers: buyersService(store),
    replies: repliesService(store),
    shops: shopsService(store),
    settings: settingsService(store),
    sites: sitesService(store),
    lab: labService(store),
    imports: importsService(store),
    storage: storageService(store),
    window: windowService(store),
  }
}
