/** The English cues. */
import type { Language } from './language'

export const EN: Language = {
  cues: [
    {
      says: 'placed',
      by: 'buyer',
      lasting: true,
      words:
        /\b(i('ve| have)?( just| already)? (ordered|paid|placed|bought|purchased|checked out)|just (ordered|paid|bought|placed)|my order|order (was|has been) placed|payment (done|made|sent))\b/g,
      unless: /\b(if|before|when) i\b|haven't|not (ordered|paid)|last (time|year)/,
      stage: { in: 1.3, after: 0.4, pre: -0.4 },
    },
    {
      says: 'placed-wrong',
      by: 'buyer',
      lasting: true,
      words:
        /\b(ordered|chose|picked|selected|bought) (the )?(wrong|twice)|by mistake|wrong (address|size) (on|in) my order/g,
      stage: { in: 1.4, after: 0.4 },
      topic: { order_change: 1, cancel: 0.3 },
    },
    {
      says: 'order-number',
      by: 'buyer',
      words: /\border (no\.?|number|id|#)|#\d{6,}|(^|\D)\d{15,19}(\D|$)/g,
      stage: { in: 0.6, after: 0.6, pre: -0.9 },
    },
    {
      says: 'will-order',
      by: 'buyer',
      words:
        /\b(i('ll| will| want to| would like to|'d like to| wanna|'m going to)? ?(buy|order|take|purchase|get) (it|one|two|this|these|\d+|a|the)|about to order|before i (buy|order)|thinking (of|about) (buying|ordering)|place an order|add(ed)? to cart)\b/g,
      unless: /bought|ordered (it|this)|already/,
      stage: { pre: 1 },
      topic: { how_to_order: 0.4 },
    },
    {
      says: 'how-to-order',
      by: 'buyer',
      words:
        /\bhow (do|can|to) (i )?(order|buy|purchase|checkout|check out)|can't (order|check ?out|add)|link (please|pls)|send (me )?(the|a) link/g,
      stage: { pre: 1 },
      topic: { how_to_order: 1.8 },
    },
    {
      says: 'regular',
      by: 'buyer',
      words:
        /\b(bought (it|this|from you)? ?(before|last)|regular customer|returning customer|ordered (from you )?before)\b/g,
      stage: { pre: 0.6 },
    },
    {
      says: 'asks-product',
      by: 'buyer',
      words:
        /\b(what (color|colour|material|is it made)|does (it|this) (come|have|work|fit|support)|is (it|this) (made|waterproof|real|good|suitable|compatible|available)|can (it|this) (be|fit|work)|made of|ingredients|features?|specs?|compatible|dimensions)\b/g,
      stage: { pre: 1.2 },
      topic: { product: 1.4 },
    },
    {
      says: 'asks-advice',
      by: 'buyer',
      words: /\b(difference between|which (one|size|model)|recommend|suggest|better for|compare|suitable for)\b/g,
      stage: { pre: 1.2 },
      topic: { product: 1.2 },
    },
    { says: 'product-card', by: 'buyer', words: /https?:|\[link/g, stage: { pre: 0.8 }, topic: { product: 0.5 } },
    {
      says: 'asks-stock',
      by: 'buyer',
      words: /\b(in stock|out of stock|restock|back in stock|available|availability|sold out|pre-?order)\b/g,
      stage: { pre: 1.1 },
      topic: { stock: 1.6 },
    },
    {
      says: 'asks-size',
      by: 'buyer',
      words:
        /\b(what size|size (chart|guide|[smlx]+|\d+)|true to size|runs? (small|large|big)|how (big|long|wide|tall)|measurements?|height|weigh)\b/g,
      stage: { pre: 1 },
      topic: { size: 1.7 },
    },
    {
      says: 'asks-price',
      by: 'buyer',
      words: /\b(how much( is| are| does)?|price|cost)\b/g,
      unless: /price (drop|match|adjust)|shipping cost|refund/,
      stage: { pre: 1.1 },
      topic: { price: 1.5 },
    },
    {
      says: 'bargains',
      by: 'buyer',
      words: /\b(discount|cheaper|best price|lower (the )?price|deal|bargain|bulk price|on sale|any offers?)\b/g,
      stage: { pre: 1.1 },
      topic: { price: 1.3 },
    },
    {
      says: 'asks-coupon',
      by: 'buyer',
      words: /\b(coupon|voucher|promo ?code|discount code)\b/g,
      stage: { pre: 0.9, in: 0.2 },
      topic: { coupon: 1.9 },
    },
    {
      says: 'asks-gift',
      by: 'buyer',
      words: /\b(free gift|freebie|gift (wrap|with)|free sample)\b/g,
      stage: { pre: 0.7, in: 0.2 },
      topic: { gift: 1.8 },
    },
    {
      says: 'asks-postage',
      by: 'buyer',
      words: /\b(free shipping|shipping (fee|cost|price)|postage|delivery (fee|cost))\b/g,
      unless: /return/,
      stage: { pre: 0.9, in: 0.1 },
      topic: { postage: 1.9 },
    },
    {
      says: 'asks-carrier',
      by: 'buyer',
      words:
        /\b(which (courier|carrier)|ship (to|from|with|via)|dhl|fedex|ups|usps|courier|do you (ship|deliver) to)\b/g,
      stage: { pre: 0.8, in: 0.3 },
      topic: { carrier: 1.7 },
    },
    {
      says: 'asks-authentic',
      by: 'buyer',
      words: /\b(authentic|genuine|original|fake|counterfeit|real)\b/g,
      stage: { pre: 0.6 },
      topic: { authenticity: 1.5 },
    },
    {
      says: 'asks-ahead',
      by: 'buyer',
      words:
        /\b(if (it|they|i)('s| is| are| do)?( not| don't| doesn't)?.{0,24}(return|refund|exchange|fit|broken|like)|what('s| is) your (return|refund) policy|can i return (it )?if)\b/g,
      unless: /received|arrived|i got/,
      stage: { pre: 1.9, after: -1.4 },
      topic: { return: 0.8, product: 0.6 },
    },
    {
      says: 'urges-shipping',
      by: 'buyer',
      words: /\b(ship (it )?(today|asap|soon|quickly|tomorrow)|please ship|send (it )?(asap|today|quickly)|rush)\b/g,
      stage: { in: 1, pre: 0.2 },
      topic: { urge_ship: 1.7 },
    },
    {
      says: 'asks-shipping',
      by: 'buyer',
      words: /\b(when (will|can|do) (you|it|my order).{0,10}ship|shipped yet|dispatch)/g,
      stage: { in: 0.9, pre: 0.2 },
      topic: { urge_ship: 1.4 },
    },
    {
      says: 'not-shipped',
      by: 'buyer',
      words: /\b((hasn't|has not|not|haven't) (been )?(shipped|dispatched|sent)|why.{0,20}not.{0,10}ship)/g,
      stage: { in: 2.4 },
      topic: { urge_ship: 1.7 },
    },
    {
      says: 'asks-arrival',
      by: 'buyer',
      words:
        /\b(when (will|can|should) (it|i|my).{0,24}(arrive|receive|get|delivered|here)|how long.{0,20}(take|deliver|ship|arrive)|arrive (by|before|on)|delivery (time|date)|eta)\b/g,
      stage: { in: 0.6, pre: 0.4 },
      topic: { delivery_time: 1.8 },
    },
    {
      says: 'not-arrived',
      by: 'buyer',
      words:
        /\b((hasn't|has not|haven't|have not|didn't|did not|not|never|still waiting).{0,16}(arrived?|received?|got|come|delivered)|where('s| is) my (order|package|parcel|item)|lost)\b/g,
      unless: /refund|if (it|i)/,
      stage: { in: 2, pre: -0.6 },
      topic: { logistics: 1.9 },
    },
    {
      says: 'asks-parcel',
      by: 'buyer',
      words: /\b(tracking|track my|in transit|out for delivery|customs|package|parcel|delivered to)\b/g,
      stage: { in: 1.1 },
      topic: { logistics: 1.5 },
    },
    {
      says: 'changes-address',
      by: 'buyer',
      words: /\b(change|update|wrong|correct|different|new).{0,16}address|ship (it )?to (another|a different)/g,
      unless: /email|return/,
      stage: { in: 1.5 },
      topic: { address_change: 2 },
    },
    {
      says: 'changes-order',
      by: 'buyer',
      words:
        /\b(change|switch|swap).{0,14}(order|size|colou?r|quantity)|add .{0,14} to my order|combine.{0,10}orders?/g,
      unless: /received|arrived/,
      stage: { in: 1.2 },
      topic: { order_change: 1.8 },
    },
    {
      says: 'remark',
      by: 'buyer',
      words: /\b(add a note|leave a note|gift (card|message|note))\b/g,
      stage: { in: 0.6, pre: 0.3 },
      topic: { remark: 1.6 },
    },
    {
      says: 'asks-payment',
      by: 'buyer',
      words:
        /\b(how (do|can) i pay|payment (method|failed|option|declined)|pay (with|by|via)|paypal|credit card|cash on delivery|cod|instal?lments?)\b/g,
      stage: { in: 0.5, pre: 0.5 },
      topic: { payment: 1.8 },
    },
    {
      says: 'cancels',
      by: 'buyer',
      words: /\b(cancel|don't want (it|this)( any ?more)?|no longer (want|need))/g,
      stage: { in: 1.6, after: 0.5, pre: -0.3 },
      topic: { cancel: 2 },
    },
    {
      says: 'received',
      by: 'buyer',
      lasting: true,
      words:
        /\b((i|we)('ve| have)?( just)? (received|got|opened|unboxed|tried)|(it|package|order|item|parcel) (has )?(just )?arrived|came (today|yesterday|with|in)|when i opened)\b/g,
      unless: /(not|n't|never|if|when will).{0,12}(received?|got|arrived?)/,
      stage: { after: 1.9, pre: -0.3 },
    },
    {
      says: 'asks-refund',
      by: 'buyer',
      words: /\b(refund|money back|reimburse)/g,
      unless: /refund policy|if (it|i)/,
      stage: { after: 1.6, in: 0.5, pre: -0.7 },
      topic: { refund: 2 },
    },
    {
      says: 'asks-return',
      by: 'buyer',
      words: /\b(return|send (it|them) back|return label)/g,
      unless: /return policy|returning customer|if (it|i)/,
      stage: { after: 1.9, pre: -0.5 },
      topic: { return: 2 },
    },
    {
      says: 'asks-exchange',
      by: 'buyer',
      words: /\b(exchange|replace(ment)?)\b/g,
      unless: /if (it|i)/,
      stage: { after: 1.4, in: 0.2 },
      topic: { exchange: 1.9 },
    },
    {
      says: 'quality-complaint',
      by: 'buyer',
      words:
        /\b(poor quality|bad quality|defect(ive)?|faulty|stopped working|(doesn't|does not|didn't|not) work(ing)?|fell apart|too (small|big|tight|loose|thin)|doesn't fit|smells|stain(ed)?|not as described|disappointed)\b/g,
      unless: /if (it|i)/,
      stage: { after: 1.8 },
      topic: { quality: 1.9 },
    },
    {
      says: 'missing-or-wrong',
      by: 'buyer',
      words:
        /\b(wrong (item|one|colou?r|size|product)|missing|only (received|got)|not what i ordered|didn't (include|come with)|incomplete)\b/g,
      stage: { after: 1.8, pre: -0.3 },
      topic: { missing_or_wrong: 2 },
    },
    {
      says: 'damaged',
      by: 'buyer',
      words: /\b(damaged|broken|cracked|shattered|crushed|leak(ed|ing)|torn)\b/g,
      unless: /if (it|i)/,
      stage: { after: 1.7 },
      topic: { damaged: 1.9 },
    },
    {
      says: 'asks-compensation',
      by: 'buyer',
      words: /\b(compensat|partial refund)/g,
      stage: { after: 1.3 },
      topic: { compensation: 1.7 },
    },
    {
      says: 'complains',
      by: 'buyer',
      words: /\b(complain(t)?|scam|report you|dispute|open a case|negative (review|feedback)|terrible service)\b/g,
      stage: { after: 0.9, in: 0.4 },
      topic: { complaint: 1.5 },
    },
    {
      says: 'review',
      by: 'buyer',
      words: /\b(leave|left|write|give) (you )?(a )?(good |5.star |positive )?(review|feedback|rating)\b/g,
      stage: { after: 0.7 },
      topic: { review: 1.5 },
    },
    {
      says: 'price-protection',
      by: 'buyer',
      words: /\b(price (drop(ped)?|adjust|match|protection)|(now|it's) cheaper)/g,
      stage: { after: 1.4, in: 0.6 },
      topic: { price_protection: 2 },
    },
    {
      says: 'asks-invoice',
      by: 'buyer',
      words: /\b(invoice|vat|tax (receipt|number)|receipt)\b/g,
      stage: { after: 0.6, in: 0.5, pre: 0.2 },
      topic: { invoice: 2 },
    },
    {
      says: 'asks-warranty',
      by: 'buyer',
      words: /\b(warranty|guarantee|repair|spare parts?)\b/g,
      stage: { after: 0.9, pre: 0.4 },
      topic: { warranty: 1.9 },
    },
    {
      says: 'asks-usage',
      by: 'buyer',
      words:
        /\b(how (do|can|to|should) (i )?(use|set ?up|connect|wash|clean|reset|turn|charge|assemble)|instructions?|user manual|pair(ing)?)\b/g,
      stage: { after: 0.9, pre: 0.2 },
      topic: { usage: 1.8 },
    },
    {
      says: 'asks-install',
      by: 'buyer',
      words: /\b(install(ation)?|technician|assembly service)\b/g,
      stage: { after: 0.9, in: 0.4 },
      topic: { install: 1.8 },
    },
    {
      says: 'not-a-sale',
      by: 'buyer',
      words:
        /\b(become a seller|seller account|forgot(ten)? (my )?password|log ?in|delete my account|gift card balance|partnership|influencer)\b/g,
      stage: { na: 2 },
    },
    {
      says: 'shop-checks-address',
      by: 'seller',
      lasting: true,
      words: /\b(confirm|check|verify).{0,16}address\b/g,
      unless: /before|return/,
      stage: { in: 1.8 },
    },
    {
      says: 'shop-will-ship',
      by: 'seller',
      words: /\b(will (be )?ship(ped)?|has (been )?shipped|ship (it )?(today|tomorrow))\b/g,
      unless: /once you order|after (you )?(order|pay)/,
      stage: { in: 0.7 },
    },
    {
      says: 'shop-follows-parcel',
      by: 'seller',
      words: /\b(tracking|courier|in transit|out for delivery)\b/g,
      stage: { in: 0.8 },
    },
    {
      says: 'shop-handles-return',
      by: 'seller',
      words: /\b(return|refund|replacement|exchange)\b/g,
      unless: /policy/,
      stage: { after: 1.1 },
    },
    {
      says: 'shop-asks-evidence',
      by: 'seller',
      words: /\b(send|share|provide).{0,16}(photo|picture|video)|what('s| is) the (problem|issue)/g,
      stage: { after: 0.9 },
    },
  ],
  greeting:
    /\b(hi+|hello+|hey+|good (morning|afternoon|evening)|are you there|anyone( there)?|there|excuse me|i have a question|sir|madam|dear|friend)\b|[\s,.!?]/g,
  closer:
    /\b(ok(ay|ey)?|k|alright|all right|great|good|fine|sure|yes|yep|yeah|no|nope|thanks?( you)?( so much| very much| a lot)?|thank you( so much| very much)?|thx|ty|cheers|got it|i see|perfect|understood|bye+|goodbye|see you|have a (nice|good|great) (day|one|evening|weekend)|no problem|that's all|nothing else|you too|cool|nice|wonderful|appreciate it)\b|[\s,.!:)]/g,
  wish: null,
  politeness: /^(?:hi|hello|hey|dear|please|[\s,.!])+|(?:thanks|thank you|please|[\s,.!])+$/g,
  thanks: /thank|thx|bye|that's all|nothing else|cheers|have a (nice|good|great)/,
  asksHuman: /\b(human|real person|live agent|representative)\b/,
  moods: [
    {
      mood: 'angry',
      weight: 3,
      words:
        /\b(scam(mers?)?|fraud|ridiculous|unacceptable|worst|terrible|disgusting|liars?|rip.?off|furious|wtf|bullshit|report you|garbage|trash)\b/,
    },
    {
      mood: 'impatient',
      weight: 2,
      words:
        /\b(still (not|waiting|no|haven't|hasn't)|asap|hurry|urgent|how many times|anyone there|waiting for|why (hasn't|haven't|isn't|is it taking)|too (long|slow)|already (a|two|three|\d) (week|day)s?|immediately)\b|[?!]{2,}/,
    },
    {
      mood: 'happy',
      weight: 2,
      words:
        /\b(love (it|this|them)|awesome|amazing|wonderful|so happy|perfect|excellent|fantastic|great (product|service|quality)|thank you so much)\b|😊|👍|❤|😍|🥰/,
    },
  ],
  asks: /\?|^(what|which|how|when|where|can|could|do|does|is|are|will|any)\b/,
}
