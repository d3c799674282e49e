import { Body, Controller, Get, Headers, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { customer, customerChange, customerPage, customerQuery, newCustomer } from '@regulars/customers/contract';
import type { CustomerChange, CustomerQuery, NewCustomer } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { Returns, VersionTag } from '@regulars/shared/http';
import { CustomerList } from '../lists/customer-list';
import { CustomerView } from '../reads/customer-view';
import { Customers } from './customers';

/** The people the business knows. */
@Controller('customers')
@Allow('rep')
export class CustomerController {
  constructor(
    private readonly customers: Customers,
    private readonly view: CustomerView,
    private readonly customerList: CustomerList,
    private readonly reader: Reader,
  ) {}

  /** A list, narrowed by filters; archived customers are left out unless asked for. */
  @Get()
  @Returns(customerPage)
  list(@Query({ schema: customerQuery }) query: CustomerQuery, @CurrentActor() actor: Actor) {
    return this.customerList.page(query, { readerId: actor.userId });
  }

  /** Adds a customer; only a name is required. */
  @Post()
  @Returns(customer, { status: 201 })
  @UseInterceptors(VersionTag)
  create(@Body({ schema: newCustomer }) body: NewCustomer, @CurrentActor() actor: Actor) {
    return this.customers.create(body, actor);
  }

  /** One customer's record; its version is the `ETag`. */
  @Get(':id')
  @Returns(customer)
  @UseInterceptors(VersionTag)
  get(@Param('id', { schema: idText }) id: string) {
    return this.view.read(this.reader, id);
  }

  /** Changes what the body names. With `If-Match`, 412 `changed-meanwhile` if somebody was faster. */
  @Patch(':id')
  @Returns(customer)
  @UseInterceptors(VersionTag)
  change(
    @Param('id', { schema: idText }) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: customerChange }) body: CustomerChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.customers.change({ id, ifMatch }, body, actor);
  }
}
