/**
 * English customers. Days count back from today. `orders`: product, quantity, days between orders, how many, days since the
 * last, and whether the gaps grow. `contract`: kind, days since it began, days until it ends (below zero: it has ended).
 * `cases`: subject, days since it was opened, days since it was closed or null. `mails`: days ago, hour (UTC), direction,
 * subject, text; `quoted` is what the mail program put below the new words. {contract} and {order} stand for their numbers.
 */
export const english = [
  {
    plan: 'danger', name: 'Harriet Colebrook', company: 'Marlowe & Pike Grocers', role: 'Head of Store Operations', email: 'h.colebrook@marlowepike.example', phone: '+44 20 7946 0301', city: 'Bristol', owner: 'mina', since: 1490,
    orders: ['shelfLabels', 120, 28, 10, 96, 'regular'], contract: ['rental', 1075, 20],
    cases: [['Delivery eight days late, two boxes missing', 58, null], ['Wrong label size delivered', 212, 190]],
    mails: [
      [131, 9, 'in', 'Labels for the spring range', 'Hello Mina,\n\nthe same as last month please, plus ten rolls of the small shelf labels for the new range.\n\nHarriet'],
      [130, 8, 'out', 'Re: Labels for the spring range', 'Hello Harriet,\n\nbooked as order {order}. It leaves our warehouse tomorrow.\n\nMina'],
      [58, 7, 'in', 'Complaint: delivery late again, boxes missing', 'Mina,\n\nthe delivery you had confirmed for Monday came eight days late, and two boxes were missing. It is the third time in half a year. My night shift wrote shelf prices by hand.\n\nI want to make a formal complaint. What went wrong, and who is looking after it?\n\nHarriet Colebrook'],
      [57, 10, 'out', 'Re: Complaint: delivery late again, boxes missing', 'Harriet,\n\nI am sorry, that should not have happened. I will find out what went wrong and come back to you by Thursday.\n\nMina'],
      [34, 8, 'in', 'Re: Complaint: delivery late again, boxes missing', 'Mina,\n\nyou promised me an answer by Thursday. That was three weeks ago and I have heard nothing. In the meantime Klarwerk has shown us printers that we can order today and have tomorrow.\n\nHarriet'],
      [3, 9, 'in', 'Notice of cancellation of our rental contract', 'Dear Mina,\n\nwe have decided not to renew. Please take this message as our written notice of cancellation of contract {contract}, effective at the end of the term. We are moving to Klarwerk.\n\nPlease confirm that you have received this, and tell me how the rented printers go back to you.\n\nHarriet Colebrook', { quoted: 'Harriet,\n\nI am sorry, that should not have happened. I will find out what went wrong and come back to you by Thursday.' }],
    ],
  },
  {
    plan: 'danger', name: 'Desmond Okoro', company: 'Tidebrook Pharmacies', role: 'Operations Director', email: 'd.okoro@tidebrook.example', phone: '+44 20 7946 0318', city: 'Portsmouth', owner: 'leo', since: 980,
    orders: ['shippingLabels', 60, 21, 12, 66, 'regular'], contract: ['service', 590, 140],
    cases: [['Harbour Street: blank labels again', 41, null], ['Harbour Street: blank labels', 74, 62]],
    mails: [
      [74, 7, 'in', 'Two printers down at Harbour Street', 'Good morning,\n\ntwo of the four printers at Harbour Street print blank labels, and without a label we may not hand out a medicine. Please send somebody today.\n\nDesmond Okoro'],
      [74, 9, 'out', 'Re: Two printers down at Harbour Street', 'Good morning Desmond,\n\na technician will be with you tomorrow at eight.\n\nLeo'],
      [41, 8, 'in', 'Complaint: same printers, same fault', 'Leo,\n\nthe same two printers failed again this morning. The repair lasted four weeks. I am very dissatisfied with this, and the lady on your hotline was rude and hung up on me.\n\nPlease treat this as a complaint.\n\nDesmond'],
      [40, 11, 'out', 'Re: Complaint: same printers, same fault', 'Desmond,\n\nI apologise, also for the call. You will have replacement printers by Friday.\n\nLeo'],
      [19, 13, 'in', 'Re: Complaint: same printers, same fault', 'Leo,\n\nthe replacement printers never arrived. You promised Friday, and this is the third Friday since. I have asked Tallybird for a quote, and frankly we should have done so sooner.\n\nDesmond'],
      [4, 8, 'in', 'Still waiting, and this is unacceptable', 'Leo,\n\nno printers, no call, no answer to my last message. This is unacceptable. I expect to hear from your management by tomorrow.\n\nDesmond Okoro'],
    ],
  },
  {
    plan: 'danger', name: 'Ingrid Solheim', company: 'Solheim Outdoor', role: 'Managing Director', email: 'ingrid@solheim.example', phone: '+44 20 7946 0322', city: 'Edinburgh', owner: 'mina', since: 730,
    orders: ['receiptRolls', 400, 30, 9, 71, 'slowing'], contract: ['service', 710, 20],
    cases: [['Delivery charged twice', 12, null]],
    mails: [
      [66, 10, 'in', 'Your new price list', 'Hi Mina,\n\nthe new list is 14 % above the old one. That is too expensive for us: we sell tents, not diamonds. What can you do?\n\nIngrid'],
      [65, 9, 'out', 'Re: Your new price list', 'Hi Ingrid,\n\nlet me see what is possible. You will have a revised offer this week.\n\nMina'],
      [33, 14, 'in', 'Re: Your new price list', 'Mina,\n\nI still have no revised offer from you. Klarwerk quotes us 22 % below your price, delivery included.\n\nIngrid'],
      [12, 8, 'in', 'Complaint: delivery charged twice', 'Mina,\n\nyour last invoice has the delivery on it twice, and it is not the first wrong invoice this year. I am not happy about this. Please correct it and look at the others too.\n\nIngrid'],
      [5, 15, 'in', 'Klarwerk is cheaper, and our contract is ending', 'Mina,\n\nour contract ends in a few weeks and your price is still too high. Our board prefers the Klarwerk offer. Unless I hear from you this week, we will not renew and will sign with them.\n\nIngrid'],
    ],
  },
  {
    plan: 'watch', name: 'Philippa Draycott', company: 'Copperfield Books', role: 'Shop Manager', email: 'philippa@copperfield.example', phone: '+44 20 7946 0334', city: 'Oxford', owner: 'leo', since: 640,
    orders: ['ribbon', 24, 35, 11, 9, 'regular'], contract: ['service', 300, 65],
    cases: [['Resin ribbon instead of wax', 6, null]],
    mails: [
      [44, 9, 'in', 'Our usual order', 'Hi Leo,\n\n24 wax ribbons again, please, to the back door.\n\nPhilippa'],
      [44, 10, 'out', 'Re: Our usual order', 'Hi Philippa,\n\nthey are on the van on Wednesday.\n\nLeo'],
      [6, 11, 'in', 'Wrong ribbon delivered', 'Hi Leo,\n\nwe ordered wax ribbon and got resin, which smears on our labels. That is a bit disappointing in the week before the book fair. Can you swap it?\n\nPhilippa'],
      [5, 9, 'out', 'Re: Wrong ribbon delivered', 'Philippa,\n\nI am sorry. The right ribbon is on its way, and the driver takes the wrong one back.\n\nLeo'],
    ],
  },
  {
    plan: 'watch', name: 'Owen Trevelyan', company: 'Saltmarsh Seafoods', role: 'Owner', email: 'owen@saltmarsh.example', phone: '+44 20 7946 0345', city: 'Falmouth', owner: 'mina', since: 1210,
    orders: ['shippingLabels', 80, 26, 10, 83, 'slowing'], contract: ['rental', 1075, 20], cases: [],
    mails: [
      [92, 6, 'in', 'Are there cheaper rolls?', 'Morning Mina,\n\nwith fish prices as they are I save where I can. The big rolls have become too expensive for the small boxes. Do you have anything cheaper?\n\nOwen'],
      [91, 8, 'out', 'Re: Are there cheaper rolls?', 'Morning Owen,\n\nthe 60 × 40 rolls would do for the small boxes and cost half as much. Shall I send you a sample?\n\nMina'],
      [71, 6, 'in', 'Too expensive for us this month', 'Morning Mina,\n\nthe price is still too high for me, so nothing this month. We have a pallet of labels left.\n\nOwen'],
      [70, 9, 'out', 'Re: Too expensive for us this month', 'Morning Owen,\n\nthank you for telling me. I will look for something that suits the season.\n\nMina'],
    ],
  },
  {
    plan: 'watch', name: 'Beatrix Lund', company: 'Lund & Daughters Bakery', role: 'Owner', email: 'beatrix@lundbakery.example', phone: '+44 20 7946 0351', city: 'Leeds', owner: 'leo', since: 410,
    orders: ['receiptRolls', 150, 30, 9, 24, 'regular'], contract: ['service', 320, 45], cases: [],
    mails: [
      [55, 5, 'in', 'Delivery before six?', 'Hello Leo,\n\ncould the driver come before six? After that the street is full of our own vans.\n\nBeatrix'],
      [55, 8, 'out', 'Re: Delivery before six?', 'Hello Beatrix,\n\nhe can, from next week on.\n\nLeo'],
      [8, 12, 'in', 'A price list from Tallybird', 'Hello Leo,\n\na salesman from Tallybird was here on Tuesday and left a price list. Their rolls cost less than yours, and ours have become rather expensive. Before I think about it any further: is there something you can do?\n\nBeatrix'],
    ],
  },
  {
    plan: 'fine', name: 'Amara Nwosu', company: 'Bluebell Nurseries', role: 'General Manager', email: 'amara@bluebell.example', phone: '+44 20 7946 0362', city: 'Exeter', owner: 'mina', since: 860,
    orders: ['shippingLabels', 90, 30, 13, 11, 'regular'], contract: ['service', 400, 330], cases: [],
    mails: [
      [10, 10, 'in', 'Thank you, and a compliment to your driver', 'Dear Mina,\n\njust a line to say how happy we are. The outdoor labels have been through a month of rain and every one can still be read, and your driver carried the boxes to the greenhouse. Excellent service, thank you!\n\nAmara'],
      [9, 9, 'out', 'Re: Thank you, and a compliment to your driver', 'Dear Amara,\n\nthat made our day. I have passed it on to Joe, who is very proud.\n\nMina'],
    ],
  },
  {
    plan: 'fine', name: 'Callum Reid', company: 'Reid & Sons Tools', role: 'Purchasing', email: 'callum@reidtools.example', phone: '+44 20 7946 0377', city: 'Glasgow', owner: 'leo', since: 1530,
    orders: ['shelfLabels', 45, 42, 12, 17, 'regular'], contract: ['rental', 800, 290], cases: [],
    mails: [
      [14, 8, 'in', 'Please cancel the meeting on Thursday', 'Hi Leo,\n\ncould we cancel the meeting on Thursday? I am at the trade fair until the weekend. Any day next week suits me. The order stays as it is.\n\nCallum'],
      [14, 9, 'out', 'Re: Please cancel the meeting on Thursday', 'Hi Callum,\n\nof course. Shall we say Tuesday at ten?\n\nLeo'],
    ],
  },
  {
    plan: 'fine', name: 'Yasmin Haddad', company: 'Juniper Street Coffee', role: 'Founder', email: 'yasmin@juniperstreet.example', phone: '+44 20 7946 0380', city: 'London', owner: 'mina', since: 270,
    orders: ['receiptRolls', 60, 21, 10, 6, 'regular'], contract: ['rental', 200, 530], cases: [],
    mails: [
      [29, 9, 'out', 'How are the new printers?', 'Hello Yasmin,\n\nthe new printers have been with you for a month. How are they doing?\n\nMina'],
      [28, 14, 'in', 'Re: How are the new printers?', 'Hello Mina,\n\nno complaints at all. They are quick and quiet, and the staff love them. Same order as always, please.\n\nYasmin'],
      [28, 15, 'out', 'Re: How are the new printers?', 'Lovely to hear, Yasmin. It goes out tomorrow.\n\nMina'],
    ],
  },
  {
    plan: 'fine', name: 'Victor Lindgren', company: 'Northgate Archives', role: 'Archivist', email: 'v.lindgren@northgate.example', phone: '+44 20 7946 0391', city: 'York', owner: 'leo', since: 1120,
    orders: ['ribbon', 18, 60, 9, 31, 'regular'], contract: ['service', 250, 480],
    cases: [['One box missing', 34, 33]],
    mails: [
      [34, 10, 'in', 'One box is missing', 'Dear Leo,\n\none of the three boxes on the delivery note {order} did not come. Could you look into it?\n\nVictor Lindgren'],
      [34, 11, 'out', 'Re: One box is missing', 'Dear Victor,\n\nit is still in our warehouse, I am sorry. It leaves by courier within the hour.\n\nLeo'],
      [33, 9, 'in', 'Re: One box is missing', 'Dear Leo,\n\nit arrived this morning. That was impressively quick, thank you. I wish all our suppliers were as reliable.\n\nVictor'],
      [33, 10, 'out', 'Re: One box is missing', 'Thank you for your patience, Victor.\n\nLeo'],
    ],
  },
  {
    plan: 'fine', name: 'Sinéad Walsh', company: 'Kilbride Dairy', role: 'Office Manager', email: 'sinead@kilbride.example', phone: '+44 20 7946 0402', city: 'Belfast', owner: 'mina', since: 520,
    orders: ['shippingLabels', 140, 14, 14, 5, 'regular'], contract: ['service', 500, 230], cases: [],
    mails: [
      [19, 9, 'in', 'Ordered twice by mistake', 'Hi Mina,\n\nour new colleague sent the same order twice. Please cancel the second one, {order} is the right one. Sorry for the muddle!\n\nSinéad'],
      [19, 10, 'out', 'Re: Ordered twice by mistake', 'Hi Sinéad,\n\nno harm done, only one will arrive.\n\nMina'],
    ],
  },
  {
    plan: 'fine', name: 'Mateus Ferreira', company: 'Porto Azul Wine Imports', role: 'Logistics', email: 'mateus@portoazul.example', phone: '+1 202 555 0143', city: 'Baltimore', currency: 'USD', owner: 'leo', since: 700,
    orders: ['shippingLabels', 30, 33, 11, 13, 'regular'], contract: ['rental', 350, 380],
    cases: [['Labels come off cold bottles', 150, 146]],
    mails: [
      [150, 15, 'in', 'Labels come off cold bottles', 'Hi Leo,\n\nthe last batch comes off as soon as a bottle is cold. I am not satisfied with that quality.\n\nMateus'],
      [149, 9, 'out', 'Re: Labels come off cold bottles', 'Hi Mateus,\n\nyou got the wrong adhesive. The right rolls are on the way at our cost.\n\nLeo'],
      [15, 16, 'in', 'Re: Labels come off cold bottles', 'Hi Leo,\n\nthree months on ice and the new labels hold perfectly. Thank you for putting it right so fast. Two more boxes next time, please.\n\nMateus', { quoted: 'the last batch comes off as soon as a bottle is cold. I am not satisfied with that quality.' }],
      [15, 17, 'out', 'Re: Labels come off cold bottles', 'With pleasure, Mateus. Two more boxes from the next order on.\n\nLeo'],
    ],
  },
  { plan: 'unknown', name: 'Elspeth Marr', company: 'Marr Ceramics', role: 'Owner', email: 'elspeth@marr.example', phone: '+44 20 7946 0413', city: 'Dundee', owner: 'mina', since: 9, orders: null, contract: null, cases: [], mails: [] },
  { plan: 'unknown', name: 'Noah Feldman', company: 'Feldman Optics', role: 'Buyer', email: 'noah@feldman.example', phone: '+44 20 7946 0424', city: 'Manchester', owner: 'leo', since: 4, orders: null, contract: null, cases: [], mails: [] },
  {
    plan: 'hostile', name: 'Robert "Bobby" <b onmouseover="alert(1)">O\'Tables</b> & Sons', company: '</td><script>document.title = "owned"</script>', role: '{{7*7}} =HYPERLINK("x")', email: 'bobby.tables@otables.example', phone: '+44 20 7946 0435', city: '<i>Derby</i>', owner: 'leo', since: 333,
    orders: ['scanner', 2, 45, 4, 25, 'regular'], contract: null, cases: [],
    mails: [
      [26, 12, 'in', '"Two scanners" <img src=x onerror=alert(1)> & a quote', 'Hello,\n\ntwo more scanners please. <script>document.title = "owned"</script> Delivery as always.\n\nBobby'],
      [26, 13, 'out', 'Re: "Two scanners" <img src=x onerror=alert(1)> & a quote', 'Hello Bobby,\n\nthey are on their way.\n\nLeo'],
    ],
  },
  {
    plan: 'hostile', name: ('Ayla \u202egnitnirP ' + 'Grünwald-Fairweather-Montgomery-of-the-Long-and-Winding-Company-Name '.repeat(6)).slice(0, 300), company: 'Ayla \u202e\u2066Printing\u200f', role: 'Director', email: 'ayla@long-name.example', phone: '+44 20 7946 0446', city: 'Lincoln', owner: 'mina', since: 610,
    orders: ['ribbon', 10, 50, 6, 21, 'regular'], contract: ['service', 300, 430], cases: [],
    mails: [
      [22, 8, 'in', 'Order \u202eRO-7731 as usual', 'Hello Mina,\n\nthe same as last time, please.\n\nAyla'],
      [22, 9, 'out', 'Re: Order as usual', 'Hello Ayla,\n\nit is on its way.\n\nMina'],
    ],
  },
];
