import {
  getCountryCallingCode as callingCode,
  isSupportedCountry as isSupported,
  parsePhoneNumberFromString as parse,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/core';
// The build leaves out how numbers are written in each country (`scripts/phone-metadata.mjs`): nothing here writes any.
import metadata from 'libphonenumber-js/min/metadata';

/** A number that stands in a text; undefined when there is none. */
export const parsePhoneNumberFromString = (
  text: string,
  home?: CountryCode | { defaultCountry?: CountryCode; extract?: boolean },
): PhoneNumber | undefined => parse(text, home ?? {}, metadata);

/** Has a country (ISO 3166-1) numbers of its own? */
export const isSupportedCountry = (country: string): country is CountryCode =>
  isSupported(country as CountryCode, metadata);

export const getCountryCallingCode = (country: CountryCode): string => callingCode(country, metadata);
