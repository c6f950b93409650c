// Sentences of pages that fire a frame, and near misses.

export const FRAME_SAMPLES: Record<string, { fires: string[]; not: string[] }> = {
  W1: {
    fires: [
      'From January our 420 growers will be moved in stages to the new platform.',
      'Over the coming year we will move the tally from the old mainframe to a new service.',
    ],
    not: ['In spring 2027 our staff will move to new offices on one platform of the old station.'],
  },
  W2: {
    fires: [
      'In the fall we will begin to roll out a new weighing system, starting with our Norway cellars.',
      'The new payroll system is due to go live in August 2027.',
    ],
    not: ['In 2027 we will roll out the old barrels for a week.'],
  },
  W3: {
    fires: [
      'From January we will be trialling pressing seven days a week in the north cellar.',
      'Last autumn we started a pilot with three growers to measure the sugar in the field.',
    ],
    not: ['In January we will be pressing seven days a week in the north cellar.'],
  },
  W4: {
    fires: [
      'Next year we will open four stores in Norway and Sweden.',
      'In spring 2027 we will add two new lines for small bottles.',
    ],
    not: ['Next year we will open up to ideas from all 40 growers.'],
  },
  W5: {
    fires: [
      'We will reduce the number of lines in cider by about a fifth by autumn 2027.',
      'Last year we cut the range from 46 bottles to 14.',
    ],
    not: ['We will reduce the noise in the yard by about a fifth by autumn 2027.'],
  },
  W6: {
    fires: ['The market launch of the pear brandy is planned for May 2027.'],
    not: ['On March 16 we lunched with 60 growers in the old barn.'],
  },
  W8: {
    fires: ['Consultation will run from February to April 2027, and a decision is expected in August.'],
    not: ['Pressing will run from February to April 2027, and bottling is expected in August.'],
  },
  W9: {
    fires: [
      'We are investing EUR 9 million in a new test field, which will open in 2027.',
      'Next spring we begin groundworks at Upper Dale.',
    ],
    not: ['In May our investors took part in the harvest of 2026.'],
  },
  W10: {
    fires: ['In May we acquired Nordby Cider, a press with 40 people.'],
    not: ['In May we required 40 people for the new press.'],
  },
  W11: {
    fires: ['Staff turnover was 24%, better than 31% in 2024 but still too high.'],
    not: ['Turnover was 24 million, better than 21 million in 2024 but still too low.'],
  },
  W12: {
    fires: ['Freight costs per crate are up 11% on the year.'],
    not: ['The weight per crate is up 11% on the year.'],
  },
  W14: {
    fires: ['Mis-picks fell from 3.4 to 1.9 per thousand crates after ten weeks.'],
    not: ['Output rose from 3.4 to 4.9 crates per hour after ten weeks.'],
  },
  W16: {
    fires: ['The median time from press to bottle fell from 12 days to 7.'],
    not: ['The sugar from press to bottle fell from 12 grams to 7.'],
  },
  W17: {
    fires: ['Cider sales fell by 4 percent to 11 million crowns.', 'Membership fell from 28,300 to 27,000.'],
    not: ['The level of the pond fell by 4 percent to 11 metres.'],
  },
  W18: {
    fires: ['We aim to have 100 women in the cellars by March 2028.'],
    not: ['We aim to have 100 women in the cellars soon.'],
  },
  W19: {
    fires: ['Results in science were a little lower than we had hoped.'],
    not: ['Yields on the north slope were a little lower than we had hoped.'],
  },
  W20: {
    fires: ['In May we withdrew 22,000 bottles as a precaution after some corks were not tight.'],
    not: ['In May we drew 22,000 litres of juice after the first frost.'],
  },
  W21: {
    fires: ['In our spring survey, 412 growers answered and 61 percent said it was too hard to reach us.'],
    not: ['In our spring harvest, 412 growers took part and it was too hard to count them.'],
  },
  W22: {
    fires: ['We expect to create around 25 jobs, with a fourth shift at weekends from 2027.'],
    not: ['We expect to press around 25 tonnes a day at weekends from 2027.'],
  },
  W23: {
    fires: ['A first integration with our platform is planned for the first quarter of 2027.'],
    not: ['A first harvest from our slope is planned for the first quarter of 2027.'],
  },
  W7: {
    fires: ['On March 16 we released version 6 of the app to everyone at once.'],
    not: ['On March 16 we paused the release of 4 bottles after two days.'],
  },
  W15: {
    fires: ['Waste in the cellar stood at 4.1% of the harvest, compared with 3.7% the previous year.'],
    not: ['The waste charge for cellars is up by 4.1% on the previous year.'],
  },
  W13: {
    fires: ['The price of glass rose by almost a fifth over the year.'],
    not: ['The population of the valley rose by almost a fifth over the year.'],
  },
};
