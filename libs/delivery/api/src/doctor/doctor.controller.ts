import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '@regulars/access/api';
import { emailCheckup, type EmailCheckup } from '@regulars/delivery/contract';
import { Returns } from '@regulars/shared/http';
import { Doctor } from './doctor';

/** Whether letters will arrive. */
@ApiTags('delivery')
@Allow('owner')
@Controller('channels/email/doctor')
export class DoctorController {
  constructor(private readonly doctor: Doctor) {}

  /** Looks over login, TLS, SPF, DKIM, DMARC and the address of links. Sends nothing, changes nothing; takes some seconds. */
  @Post()
  @HttpCode(200)
  @Returns(emailCheckup)
  lookOver(): Promise<EmailCheckup> {
    return this.doctor.lookOver();
  }
}
