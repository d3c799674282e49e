/** Something of a customer's: only theirs is meant, so that an id of another's is not there. */
export interface Owned {
  customerId: string;
  id: string;
}
