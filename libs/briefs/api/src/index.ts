export { BriefsModule } from './briefs.module';
export { briefsData } from './data';
