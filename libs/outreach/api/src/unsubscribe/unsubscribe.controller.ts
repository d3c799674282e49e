import { AllowAnyone, BusinessProfile } from '@regulars/access/api';
import { Controller, Get, Header, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { unsubscribeToken } from '@regulars/outreach/contract';
import { OptOuts } from './opt-outs';
import { PublicPace } from './pace';
import { askPage, donePage, publicPagePolicy } from './page';

/** The way out of a letter (RFC 8058): a look changes nothing, a POST opts out. Unknown links look the same. */
@Controller('unsubscribe')
@AllowAnyone()
@ApiExcludeController()
export class UnsubscribeController {
  constructor(
    private readonly business: BusinessProfile,
    private readonly optOuts: OptOuts,
    private readonly pace: PublicPace,
  ) {}

  @Get(':token')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', publicPagePolicy)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async ask(@Ip() ip: string): Promise<string> {
    this.pace.knock(ip);
    return askPage(await this.shop());
  }

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', publicPagePolicy)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async take(@Ip() ip: string, @Param('token', { schema: unsubscribeToken }) token: string): Promise<string> {
    this.pace.knock(ip);
    await this.optOuts.take(token);
    return donePage(await this.shop());
  }

  private async shop(): Promise<string> {
    return (await this.business.find())?.name ?? 'This shop';
  }
}
