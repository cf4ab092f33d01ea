import { expect, it } from 'vitest'
import { RpcError } from '../bridge/rpc'
import { refusalOf } from './refusal'

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner })

it('a full disk is found under the abort that hides it', () => {
  for (const error of [
    named('QuotaExceededError'),
    named('AbortError', named('QuotaExceededError')),
    named('BulkError', named('AbortError', named('QuotaExceededError'))),
  ])
    expect(refusalOf(error)).toMatchObject({ code: 'storage-full' })
})

it('the innermost cause counts, an open failure over a full disk is a full disk', () => {
  expect(refusalOf(named('OpenFailedError', named('QuotaExceededError')))).toMatchObject({ code: 'storage-full' })
  expect(refusalOf(named('OpenFailedError', named('UnknownError')))).toMatchObject({ code: 'unavailable' })
})

it('our own refusals and unknown errors pass as they are', () => {
  const own = new RpcError('data-lost')
  expect(refusalOf(own)).toBe(own)
  expect(refusalOf(named('AbortError', own))).toBe(own)
  const strange = named('TypeError')
  expect(refusalOf(strange)).toBe(strange)
  expect(refusalOf('text')).toBe('text')
})
