import { bootstrapApplication } from '@angular/platform-browser';
import { HelpComponent } from './help.component';

void bootstrapApplication(HelpComponent);
