// Sentences of pages that fire a frame, and near misses.

export const FRAME_SAMPLES: Record<string, { fires: string[]; not: string[] }> = {
  W1: {
    fires: [
      'In spring 2027 we will roll out a new dispatch system, starting with our Ohio depots.',
      'Next year we will introduce electronic patient records, beginning with our Galway clinics.',
    ],
    not: ['Next year we will offer longer visits, starting with our Galway clinics.'],
  },
  W2: {
    fires: [
      'Next spring we will begin weekly tastings for growers, starting with our Norway farms.',
      'From March 2027 we will collect glass at the door, first in Bergen and then everywhere.',
    ],
    not: ['From March 2027 we will collect glass at the door in all 40 streets.'],
  },
  W3: {
    fires: [
      'Consultation on the new bus routes will run from February to April 2027.',
      'Public hearings on the harbour plan are scheduled for May 2027.',
    ],
    not: ['Formal consultation with the 190 staff affected will begin in early 2027.'],
  },
  W4: {
    fires: [
      'Last spring we received 186 submissions on the mooring charge in the old harbour.',
      'In May we received more than 400 responses to the draft forest plan.',
    ],
    not: ['In May we received more than 400 five-star reviews on the booking page.'],
  },
  W5: {
    fires: [
      'The council will consider the collection schedule for garden waste on 15 June 2027.',
      'In April 2027 the council will vote on the reservoir and the new cycle bridge.',
    ],
    not: ['In March 2027 we will open the second bridge to cyclists.'],
  },
  W6: {
    fires: [
      'We are talking to three breweries about taking back empty kegs.',
      'We are now preparing talks with two hospital groups about a shared laundry.',
    ],
    not: ['We are preparing a walk for all 40 growers in spring 2027.'],
  },
  W7: {
    fires: [
      'We are preparing for the new packaging rules, which start in August 2027.',
      'The new Accessibility Act is due to start in June 2027 for all ticket machines.',
    ],
    not: ['We are preparing a play in which six pupils act the parts of trees.'],
  },
  W8: {
    fires: [
      'We are preparing for the organic certification of our dairy in the second half of 2027.',
      'The next hygiene inspection of our dairy is scheduled for March 2027.',
    ],
    not: ['The next tasting of our dairy is scheduled for March 2027.'],
  },
  W9: {
    fires: [
      'In June we passed the ISO 14001 audit of our dye works for the third time.',
      'Last spring we received full accreditation for our two stroke wards.',
    ],
    not: ['Last spring we received two kettles for our stroke wards.'],
  },
  W10: {
    fires: [
      'In May we recalled 4,000 bicycle helmets after a buckle had broken in a test.',
      'Last spring we withdrew 22,000 jars as a precaution after a doubtful seal test.',
    ],
    not: ['Last spring we drew 22,000 litres of water from the old well.'],
  },
  W11: {
    fires: [
      'In May we paused the rollout of the parcel lockers after two days.',
      'In March we halted deliveries to twelve islands because of the ice.',
    ],
    not: ['In March we increased deliveries to twelve islands before the ice.'],
  },
  W12: {
    fires: [
      'Since last spring we have taken back 1,460 jackets and sold 1,190 of them.',
      'In May we opened a repair shop for 40 kinds of pram in the old town.',
    ],
    not: ['In May we took the train back to Malmo with 40 growers.'],
  },
  W13: {
    fires: [
      'From January 2027 our 420 dental customers will be moved in stages to the new platform.',
      'In spring 2027 we will move 9,000 customers to the new tariff.',
    ],
    not: ['In spring 2027 we will move 9,000 books to the new reading room.'],
  },
  W14: {
    fires: [
      'Last year we moved 9,000 tenants to the new repairs portal.',
      'In April we switched the first 600 customers to the new meters.',
    ],
    not: ['In April we gave the first 600 customers a small plant.'],
  },
  W15: {
    fires: [
      'From February 2027 colleagues in payroll will begin cleaning up data for the new ledger.',
      'Two parallel runs of the old and new tills are scheduled for May 2027.',
    ],
    not: ['Two fun runs around the old mill are scheduled for May 2027.'],
  },
  W16: {
    fires: [
      'The old bottling line will be kept for small runs until at least summer 2027.',
      'In 2027 we will run the new booking desk side by side with the old one for six months.',
    ],
    not: ['In 2027 we will paint the old booking desk in three colours.'],
  },
  W17: {
    fires: [
      'The old ticket machines will be replaced and are due to be switched off in June 2027.',
      'In 2027 we will discontinue the two-litre bottle after forty years.',
    ],
    not: ['Our chief engineer will be honoured in June 2027 after forty years.'],
  },
  W18: {
    fires: [
      'In April we stopped printing the catalogue of 400 pages.',
      'Last spring we ended support for version 4 of the till.',
    ],
    not: ['Last spring we stopped at four farms on the way to the coast.'],
  },
  W19: {
    fires: [
      'From January 2027 we will be trialling evening visits on two wards.',
      'We are piloting shared cargo bikes with three bakeries in the old town.',
    ],
    not: ['From January 2027 we will be offering evening visits on two wards.'],
  },
  W20: {
    fires: [
      'Last autumn we started a pilot with three terminals to predict the water level.',
      'Last spring we started a trial of four-day weeks in two drawing offices.',
    ],
    not: ['Last spring we started a row of four apple trees behind two offices.'],
  },
  W21: {
    fires: [
      'In the pilot stores, queues at the till fell from 6 to 4 minutes within ten weeks.',
      'During the trial, missed visits fell from 40 to 22 a month.',
    ],
    not: ['In the northern stores, queues at the till fell from 6 to 4 minutes within ten weeks.'],
  },
  W22: {
    fires: [
      'In 2027 we will introduce two robots for stacking crates in the cold store.',
      'Next year we will use AI to draft the first answer to tenants.',
    ],
    not: ['In 2027 we will introduce two hours for stacking crates in the cold store.'],
  },
  W23: {
    fires: [
      'Since spring we have introduced six cobots for packing biscuits in two halls.',
      'Last year we have automated the sorting of 12,000 invoices a month.',
    ],
    not: ['Last year we discussed the sorting of 12,000 invoices a month.'],
  },
  W24: {
    fires: [
      'Last spring we have begun a three-year programme to replace our core commercial systems.',
      'In 2027 we will replace our ageing laboratory systems in Bergen.',
    ],
    not: ['In 2027 we will replace our ageing apple trees in Bergen.'],
  },
  W25: {
    fires: [
      'Halden is to begin in January 2027 and Moss will follow one year later.',
      'The new shelf labels will be introduced in three waves through the end of 2027.',
    ],
    not: ['Halden is to begin in January 2027 with a day for all 40 growers.'],
  },
  W26: {
    fires: [
      'Over the coming years we are moving claims handling off our policy mainframe.',
      'In 2027 we will replace our ten-year-old booking software with a rented one.',
    ],
    not: ['In 2027 we will replace our ten-year-old ventilation system in the north hall.'],
  },
  W27: {
    fires: [
      'During the year we moved crop insurance for two states to our new claims platform.',
      'Last spring we replaced our paper lists with a planning tool for all 60 carers.',
    ],
    not: ['Last spring we moved 60 hives to the edge of the forest.'],
  },
  W28: {
    fires: [
      'The new payroll is due to go live for salaried staff in August 2027.',
      'The changeover at the surgery is planned for the week of May 10, 2027.',
    ],
    not: ['The next live concert of our bakers is planned for the week of May 10, 2027.'],
  },
  W29: {
    fires: [
      'In March we rolled out a shared planning tool to all 14 care homes.',
      'Last year we introduced electronic health records on six wards.',
    ],
    not: ['Last year we introduced garden hours on six wards.'],
  },
  W30: {
    fires: [
      'In 2027 we will introduce a new dispatch system in the control room.',
      'Next year we will install warehouse software for our 3,000 spare parts.',
    ],
    not: ['In 2027 we will introduce a new drainage system in the lower field.'],
  },
  W31: {
    fires: [
      'In May we acquired Nordby Cider, a press with 40 people.',
      'Last year we merged with a savings bank of 30 people in the next valley.',
    ],
    not: ['In May we bought two presses with a weight of 40 tonnes.'],
  },
  W32: {
    fires: [
      'In spring 2027 we will acquire a family dairy with 30 people.',
      'In January 2027 we will merge with the housing association in the next valley.',
    ],
    not: ['In January 2027 we will emerge with a hedge of 30 young trees.'],
  },
  W33: {
    fires: [
      'A first integration with our freight platform is planned for the first quarter of 2027.',
      'In March we have integrated the weather service into our planner for 300 farms.',
    ],
    not: ['A first harvest for our freight platform is planned for the first quarter of 2027.'],
  },
  W34: {
    fires: [
      'In June we have partnered with two technical colleges to test worn turbine blades.',
      'In 2027 we will start a joint venture for glass recycling near Aarhus.',
    ],
    not: ['In June we have invited 40 people near Aarhus to look at worn turbine blades.'],
  },
  W35: {
    fires: [
      'In May we won a five-year contract to clean 40 school kitchens.',
      'In September we signed a framework agreement with three water companies.',
    ],
    not: ['In September we signed off the plan of three water towers.'],
  },
  W36: {
    fires: [
      'From January 2027 we will be shipping fresh pasta to 88 shops in Ontario.',
      'The contract for winter road service is due to start in November 2027.',
    ],
    not: ['The permanent contracts for six apprentices are planned for November 2027.'],
  },
  W37: {
    fires: [
      'Last year we switched to two local suppliers for all our cardboard.',
      'In 2027 we will add a second supplier for glass bottles.',
    ],
    not: ['In 2027 we will add a second shift for glass bottles.'],
  },
  W38: {
    fires: [
      'In spring we brought the repair of our lifts in-house with three technicians.',
      'From 2027 we will do the cleaning of 30 buses with our own people.',
    ],
    not: ['From 2027 we will do the cleaning of 30 buses with our own soap.'],
  },
  W39: {
    fires: [
      'In April we moved production of small gearboxes to Brno.',
      'In 2027 we will outsource the laundry of four care homes.',
    ],
    not: ['In 2027 we will outgrow the laundry of four care homes.'],
  },
  W40: {
    fires: [
      'We will reduce the number of lines in garden furniture by a fifth by autumn 2027.',
      'In 2027 we will simplify our range of paints to 40 colours.',
    ],
    not: ['In 2027 we will cut the hedge around our 40 beds.'],
  },
  W41: {
    fires: [
      'Last year we cut our range of casings from 46 to 14.',
      'Last spring we have simplified the portfolio of our travel policies to three.',
    ],
    not: ['Mispicks went down from 3.4 to 1.9 per thousand lines in Laval.'],
  },
  W42: {
    fires: [
      'Last year we stopped four campaigns and said no to six new ones.',
      'In 2027 we will concentrate on three breeds of sheep.',
    ],
    not: ['In 2027 we will set up focus groups with three breeders of sheep.'],
  },
  W43: {
    fires: [
      'In June we raised EUR 4 million in seed funding for our soil sensors.',
      'Last year we received a grant of 300,000 pounds for three reading rooms.',
    ],
    not: ['Last year we received a crate of 300 pears for the reading rooms.'],
  },
  W44: {
    fires: [
      'Series production of the small heat meter is scheduled for the second quarter of 2027.',
      'In 2027 we will start volume production of the folding wheelchair.',
    ],
    not: ['A series of talks on the small heat meter is scheduled for the second quarter of 2027.'],
  },
  W45: {
    fires: [
      'First installations at two hospital pharmacies are scheduled for January 2027.',
      'Trial pouring of the larger bells will begin in March 2027.',
    ],
    not: ['First lessons at two hospital schools are scheduled for January 2027.'],
  },
  W46: {
    fires: [
      'In 2027 we will double the capacity of the cold store in Aalborg.',
      'Last spring we added 40 tonnes a day to the capacity of our mill.',
    ],
    not: ['Last spring we added 40 metres to the garden of our mill.'],
  },
  W47: {
    fires: [
      'In 2027 we will open twelve extra beds for stroke patients.',
      'Next year we will add 30 places for under-threes in the garden house.',
    ],
    not: ['Next year we will add 30 trees for the under-threes in the garden.'],
  },
  W48: {
    fires: [
      'In April we opened ten new beds for early birds on the third floor.',
      'Last year we added 24 desks and two quiet rooms for the archive.',
    ],
    not: ['Last year we added 24 words and two quiet verses for the choir.'],
  },
  W49: {
    fires: [
      'From March 2027 we will open the pharmacy on Sundays.',
      'Last spring we have extended the opening hours of two tool libraries.',
    ],
    not: ['Last spring we have extended the glass roof of two tool libraries.'],
  },
  W50: {
    fires: [
      'In autumn 2027 we will close the depot at Moss and drive from Halden.',
      'The branch in Kingsmead is to be closed in March 2027.',
    ],
    not: ['In autumn 2027 we will drive from Halden, close to the depot.'],
  },
  W51: {
    fires: [
      'Last year we closed two branches in the hills and kept the van.',
      'In March we merged our two laboratories beside the river.',
    ],
    not: ['In March we painted our two laboratories in the city.'],
  },
  W52: {
    fires: [
      'In summer 2027 we will move into the old customs building by the river.',
      'In 2027 we will relocate the print shop to larger premises in Drammen.',
    ],
    not: ['In 2027 we will move the tasting hour to a later time in Drammen.'],
  },
  W53: {
    fires: [
      'In May we moved into new premises with three floors beside the railway.',
      'Last year we moved 30 people from the hill to the old dairy building.',
    ],
    not: ['Last year we moved 30 stones from the hill to the pond.'],
  },
  W54: {
    fires: [
      'In spring 2027 we plan to relaunch our loyalty card with 40 shops.',
      'From January 2027 we will be trading under a new name in all six towns.',
    ],
    not: ['In spring 2027 we plan to learn the name of all 40 shops.'],
  },
  W55: {
    fires: [
      'In March we have relaunched the walking guide with 60 new maps.',
      'Last year we have renamed all six of our bath houses.',
    ],
    not: ['Last year we have repaired all six of our bath houses.'],
  },
  W56: {
    fires: [
      'Next year we will open four shops in the valley.',
      'A second clinic for knees will be opened in Cork in 2027.',
    ],
    not: ['Next year we will open the garden to the public for four days.'],
  },
  W57: {
    fires: [
      'In April we opened our third bakery beside the station.',
      'During the year we opened four new shops and a small kitchen.',
    ],
    not: ['In April we opened our doors to 300 visitors of the fair.'],
  },
  W58: {
    fires: [
      'In May we took delivery of our first six electric vans.',
      'Last year we bought three harvesters for the steep slopes.',
    ],
    not: ['Last year we bought three hectares of the steep slopes.'],
  },
  W59: {
    fires: [
      'Next spring we begin groundworks for the salmon ladder at Upper Dale.',
      'Construction of the second school hall is due to start in March 2027.',
    ],
    not: ['The construction industry fair is due to start in March 2027.'],
  },
  W60: {
    fires: [
      'We are investing EUR 9 million in a new test field for pumps.',
      'In 2027 we will renovate the big pool at Eastham.',
    ],
    not: ['In 2027 we will invest 90,000 euros in training for drivers.'],
  },
  W61: {
    fires: [
      'Last year we have installed a second drying line for herbs.',
      'In May we have completed the new wing for 30 day patients.',
    ],
    not: ['In May we have completed the new course for 30 day students.'],
  },
  W62: {
    fires: [
      'From January 2027 we will introduce a new price list for repairs.',
      'In 2027 we will raise the membership fees by 4 euros a month.',
    ],
    not: ['In 2027 we will raise the stage of the town hall by 40 centimetres.'],
  },
  W63: {
    fires: [
      'In April we introduced a delivery fee of two euros for small orders.',
      'Last year we have simplified our price list to three pages.',
    ],
    not: ['Last year we have simplified our seed list to three pages.'],
  },
  W64: {
    fires: [
      'In spring 2027 we will launch in Portugal with our three smallest saws.',
      'In 2027 we will enter the market for school furniture.',
    ],
    not: ['In spring 2027 we will lunch in Portugal with our three growers.'],
  },
  W65: {
    fires: [
      'In May we expanded into the Dutch market with two of our cheeses.',
      'Last year we entered the dental segment with two small lamps.',
    ],
    not: ['Last year we entered the dental school with two small lamps.'],
  },
  W66: {
    fires: [
      'We have been casting our taps exclusively from lead-free alloys since 2025.',
      'From 2027 we will make all six chairs from recycled plastic.',
    ],
    not: ['From 2027 we will make all six chairs from beech and ash.'],
  },
  W67: {
    fires: [
      'We have committed to net zero emissions from our ferries by 2035.',
      'Last year we have pledged to plant two trees for every one we fell.',
    ],
    not: ['Last year we have planted two trees for every one we felled.'],
  },
  W68: {
    fires: [
      'In January we have begun a five-year plan for our 40 playgrounds.',
      'The university has begun work on Project Lighthouse, which runs until 2029.',
    ],
    not: ['The university has begun work on the roof, which will take until 2029.'],
  },
  W69: {
    fires: [
      'Of the 23 actions in the strategy, four are complete and five have not started.',
      'Of the 30 recommendations, eleven are done and six have not yet been started.',
    ],
    not: ['Of the 30 bridges in the valley, eleven are new and six have not been started.'],
  },
  W70: {
    fires: [
      'Of our 60 lifts, 44 are new and 16 have not yet been replaced.',
      'Of the 900 street lamps, 300 have not yet been replaced with LED.',
    ],
    not: ['Of the nine posts in the forge, three remain unfilled.'],
  },
  W71: {
    fires: [
      'From March 2027 we will introduce a new triage at the front desk.',
      'In 2027 we will introduce a shorter process for small claims.',
    ],
    not: ['In 2027 we will introduce a shorter roof for the small hut.'],
  },
  W72: {
    fires: [
      'In February we introduced a checklist for every discharge from two wards.',
      'Last year we have changed the timetable to eight shorter lessons a day.',
    ],
    not: ['Last year we have changed the curtains in eight rooms.'],
  },
  W73: {
    fires: [
      'The market launch of the pear brandy is planned for May 2027.',
      'In March 2027 we will release version 3 of our route planner.',
    ],
    not: ['In March 2027 we will have lunch with the planners of our route.'],
  },
  W74: {
    fires: [
      'In March we launched a stretcher of nine kilos for mountain rescue.',
      'In September we released an update with 40 offline maps for hikers.',
    ],
    not: ['In September we built a hut with 40 old maps for hikers.'],
  },
  W75: {
    fires: [
      'The move of the bees to the heather is planned for August 2027.',
      'The second salmon count is scheduled for April 2027.',
    ],
    not: ['By 2041 the population is expected to reach 152,000.'],
  },
  W76: {
    fires: ['Staff turnover was 24%, better than 31% in 2024 but still too high.'],
    not: ['Turnover was 24 million, better than 21 million in 2024 but still too low.'],
  },
  W77: {
    fires: ['Freight costs per crate are up 11% on the year.'],
    not: ['The weight per crate is up 11% on the year.'],
  },
  W79: {
    fires: ['Mis-picks fell from 3.4 to 1.9 per thousand crates after ten weeks.'],
    not: ['Output rose from 3.4 to 4.9 crates per hour after ten weeks.'],
  },
  W81: {
    fires: ['The median time from press to bottle fell from 12 days to 7.'],
    not: ['The sugar from press to bottle fell from 12 grams to 7.'],
  },
  W82: {
    fires: ['Cider sales fell by 4 percent to 11 million crowns.', 'Membership fell from 28,300 to 27,000.'],
    not: ['The level of the pond fell by 4 percent to 11 metres.'],
  },
  W83: {
    fires: ['We aim to have 100 women in the cellars by March 2028.'],
    not: ['We aim to have 100 women in the cellars soon.'],
  },
  W84: {
    fires: ['Results in science were a little lower than we had hoped.'],
    not: ['Yields on the north slope were a little lower than we had hoped.'],
  },
  W85: {
    fires: ['In our spring survey, 412 growers answered and 61 percent said it was too hard to reach us.'],
    not: ['In our spring harvest, 412 growers took part and it was too hard to count them.'],
  },
  W86: {
    fires: ['We expect to create around 25 jobs, with a fourth shift at weekends from 2027.'],
    not: ['We expect to press around 25 tonnes a day at weekends from 2027.'],
  },
  W80: {
    fires: ['Waste in the cellar stood at 4.1% of the harvest, compared with 3.7% the previous year.'],
    not: ['The waste charge for cellars is up by 4.1% on the previous year.'],
  },
  W78: {
    fires: ['The price of glass rose by almost a fifth over the year.'],
    not: ['The population of the valley rose by almost a fifth over the year.'],
  },
};
