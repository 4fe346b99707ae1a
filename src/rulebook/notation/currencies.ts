/**
 * ISO 4217 codes of money in use or lately withdrawn, by the number of decimals
 * of the currency. The standard's decimals, not those of a machine's locale
 * data, which has none for LAK or MMK.
 */
const CODES_BY_DIGITS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL
    HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB
    SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
    USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
]

const DIGITS: ReadonlyMap<string, number> = new Map(
  CODES_BY_DIGITS.flatMap(([digits, codes]) =>
    codes.split(/\s+/).map((code): [string, number] => [code, digits]),
  ),
)

/** All known codes, sorted. */
export const CURRENCIES: readonly string[] = [...DIGITS.keys()].sort()

/** How many decimals a currency has; undefined if no currency has the code. */
export function minorDigits(currency: string): number | undefined {
  return DIGITS.get(currency)
}

/** The currency meant by a code that is none: of three letters any other is near; what people do is to mix them up. */
export function currencyMeant(text: string): string | undefined {
  const sorted = (code: string): string => Array.from(code.toUpperCase()).sort().join('')
  return CURRENCIES.find((code) => sorted(code) === sorted(text))
}
