import { Listener } from '../../lib/checklists/listen'
import { addressIn } from '../../lib/checklists/address-words'
import { coloursIn } from '../../lib/checklists/colour-words'
console.log(addressIn('送到小区门口菜鸟驿站就行'), coloursIn('黑白各一件'))
const order={items:[{title:'纯棉短袖T恤男',attributes:{颜色:'白色'},quantity:3}]}
console.log(new Listener(order).listen([{id:'1',speaker:'buyer',text:'黑白各一件 剩下那件灰的'}]))
