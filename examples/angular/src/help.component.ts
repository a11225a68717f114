import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, viewChild, type ElementRef } from '@angular/core';
import '@service-directory/element/define';
import type { ServiceDirectory, ServiceDirectoryEvents } from '@service-directory/element';

/** The list, how many services it has loaded, and a button of the page that goes back to all of them. */
@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p id="told">{{ services() }} services</p>
    <button type="button" (click)="showAll()">Show all</button>
    <service-directory
      #list
      src="/directory.json"
      lang="en"
      only-needs="food"
      map-hidden
      (service-directory-load)="onLoad($event)"
    >
      <p>Call <a href="tel:113">113</a></p>
    </service-directory>
  `,
})
export class HelpComponent {
  protected readonly services = signal(0);
  private readonly list = viewChild.required<ElementRef<ServiceDirectory>>('list');

  protected showAll(): void {
    this.list().nativeElement.clear();
  }

  /** Angular does not know what the events of a custom element tell; here it is written down. */
  protected onLoad({ detail }: CustomEvent<ServiceDirectoryEvents['service-directory-load']>): void {
    this.services.set(detail.services);
  }
}
