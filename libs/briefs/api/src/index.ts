export { Briefs } from './briefs/briefs';
export { BriefsModule } from './briefs.module';
export { briefsData } from './data';
export { Samples } from './sample/samples';
