/** What the sample shop sells. */

export interface Product {
  id: string
  title: string
  /** Yuan. */
  price: number
  colours: string[]
  sizes: string[]
}

export const CATALOGUE: Product[] = [
  {
    id: '710000001',
    title: '羊毛圆领开衫',
    price: 299,
    colours: ['藏青色', '燕麦色', '黑色'],
    sizes: ['S', 'M', 'L', 'XL'],
  },
  {
    id: '710000002',
    title: '羊毛V领开衫',
    price: 319,
    colours: ['酒红色', '燕麦色', '黑色'],
    sizes: ['S', 'M', 'L', 'XL'],
  },
  {
    id: '710000003',
    title: '半高领羊毛衫',
    price: 339,
    colours: ['米白色', '驼色', '黑色'],
    sizes: ['S', 'M', 'L', 'XL'],
  },
  {
    id: '710000004',
    title: '高腰直筒牛仔裤',
    price: 189,
    colours: ['浅蓝色', '深蓝色'],
    sizes: ['26', '27', '28', '29', '30'],
  },
  {
    id: '710000005',
    title: '轻薄羽绒服',
    price: 699,
    colours: ['雾霾蓝', '米白色', '黑色'],
    sizes: ['M', 'L', 'XL', 'XXL'],
  },
  {
    id: '710000006',
    title: '纯棉打底T恤',
    price: 79,
    colours: ['白色', '黑色', '浅灰色'],
    sizes: ['S', 'M', 'L', 'XL'],
  },
  { id: '710000007', title: '羊绒围巾', price: 259, colours: ['驼色', '酒红色', '藏青色'], sizes: ['均码'] },
  { id: '710000008', title: '加绒保暖内衣套装', price: 159, colours: ['肤色', '黑色'], sizes: ['M', 'L', 'XL'] },
  { id: '710000009', title: '百褶半身裙', price: 169, colours: ['卡其色', '黑色'], sizes: ['S', 'M', 'L'] },
  { id: '710000010', title: '法式衬衫', price: 139, colours: ['白色', '浅蓝色'], sizes: ['S', 'M', 'L'] },
]

export function productTitled(title: string): Product {
  const found = CATALOGUE.find((product) => product.title === title)
  if (!found) throw new Error(`the catalogue has no ${title}`)
  return found
}
