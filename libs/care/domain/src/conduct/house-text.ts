/** What the house says about behaviour that is not acceptable, until its owner says it in their own words. */
export const usualConduct = `We care for the people who come here, and for those who work here.

If somebody threatens, insults or touches one of us: stop, step back, fetch a colleague. You need not finish the sale, and nobody will ask you to.

The same day, write down what happened, not what they are. A manager agrees with you what follows, tells the customer calmly and in private, and sets the day on which it ends.

Nobody is treated so for complaining, for a bad day, for an illness or a disability. When it ends, they begin anew.`;
