/** Neither a step nor an ending of the journey: leads to where the person is. */
export const whereIWas = '/care/on';
