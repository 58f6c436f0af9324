/** Country calling codes (ITU-T E.164 assignments) of the countries an office may be in; North America is told apart below. */
const CALLING_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AD376 AE971 AF93 AL355 AM374 AO244 AR54 AT43 AU61 AW297 AZ994 BA387 BD880 BE32 BF226 BG359 BH973 BI257 BJ229 BN673 ' +
    'BO591 BR55 BT975 BW267 BY375 BZ501 CD243 CF236 CG242 CH41 CI225 CL56 CM237 CN86 CO57 CR506 CU53 CV238 CW599 CY357 ' +
    'CZ420 DE49 DJ253 DK45 DZ213 EC593 EE372 EG20 ER291 ES34 ET251 FI358 FJ679 FO298 FR33 GA241 GB44 GE995 GF594 GG44 GH233 ' +
    'GI350 GL299 GM220 GN224 GP590 GQ240 GR30 GT502 GW245 GY592 HK852 HN504 HR385 HT509 HU36 ID62 IE353 IL972 IM44 IN91 ' +
    'IQ964 IR98 IS354 IT39 JE44 JO962 JP81 KE254 KG996 KH855 KI686 KM269 KP850 KR82 KW965 KZ7 LA856 LB961 LI423 LK94 LR231 ' +
    'LS266 LT370 LU352 LV371 LY218 MA212 MC377 MD373 ME382 MG261 MH692 MK389 ML223 MM95 MN976 MO853 MQ596 MR222 MT356 ' +
    'MU230 MV960 MW265 MX52 MY60 MZ258 NA264 NC687 NE227 NG234 NI505 NL31 NO47 NP977 NR674 NZ64 OM968 PA507 PE51 PF689 ' +
    'PG675 PH63 PK92 PL48 PS970 PT351 PW680 PY595 QA974 RE262 RO40 RS381 RU7 RW250 SA966 SB677 SC248 SD249 SE46 SG65 SI386 ' +
    'SK421 SL232 SM378 SN221 SO252 SR597 SS211 ST239 SV503 SY963 SZ268 TD235 TG228 TH66 TJ992 TL670 TM993 TN216 TO676 TR90 ' +
    'TV688 TW886 TZ255 UA380 UG256 UY598 UZ998 VA39 VE58 VN84 VU678 WS685 XK383 YE967 ZA27 ZM260 ZW263'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), `+${entry.slice(2)}`]),
);

/** Area codes of +1 countries other than the United States and Canada: they cost what calls abroad cost. */
const CARIBBEAN: Readonly<Record<string, readonly string[]>> = {
  AG: ['268'],
  AI: ['264'],
  BB: ['246'],
  BM: ['441'],
  BS: ['242'],
  DM: ['767'],
  DO: ['809', '829', '849'],
  GD: ['473'],
  JM: ['876', '658'],
  KN: ['869'],
  KY: ['345'],
  LC: ['758'],
  MS: ['664'],
  SX: ['721'],
  TC: ['649'],
  TT: ['868'],
  VC: ['784'],
  VG: ['284'],
};
const NORTH_AMERICA = ['US', 'CA', 'PR', 'VI', 'GU', 'AS', 'MP'];

/** Whether a number belongs to a country (ISO 3166 alpha-2); null for a country whose code is not known here. */
export function isHomeNumber(e164: string, country: string): boolean | null {
  const abroad = (codes: readonly string[]) => codes.some((code) => e164.startsWith(`+1${code}`));
  if (NORTH_AMERICA.includes(country)) return e164.startsWith('+1') && !Object.values(CARIBBEAN).some(abroad);
  const own = CARIBBEAN[country];
  if (own) return abroad(own);
  const code = CALLING_CODES[country];
  return code === undefined ? null : e164.startsWith(code);
}

/** Whether the numbers of a country (ISO 3166 alpha-2) are known here; to a country that is not, nothing may be dialled freely. */
export const isKnownCountry = (country: string): boolean => isHomeNumber('', country) !== null;

/** Every country whose numbers are known here, as ISO 3166 alpha-2, in alphabetical order. */
export const KNOWN_COUNTRIES: readonly string[] = [
  ...new Set([...NORTH_AMERICA, ...Object.keys(CARIBBEAN), ...Object.keys(CALLING_CODES)]),
].sort();

/** Whether two numbers can be of one country; those of the United States and Canada count as one. */
export const shareCountry = (left: string, right: string): boolean =>
  KNOWN_COUNTRIES.some((country) => isHomeNumber(left, country) === true && isHomeNumber(right, country) === true);

/**
 * Numbers charged at a premium, from national numbering plans: 900 and 976 in North America (976 also as an exchange within an
 * area code), and the best known ranges elsewhere. Not complete: the carrier's own blocking is the other half.
 */
const PREMIUM =
  /^\+(?:1(?:900|976|\d{3}976)\d|449|4487[0-3]|49900|43(?:900|930)|41(?:900|901|906)|34(?:803|806|807|905)|3389|39899|31(?:900|906|909)|32(?:90\d)|61190|35315\d{8}$|979)/;

/** Whether a number is a premium-rate one. */
export const isPremium = (e164: string): boolean => PREMIUM.test(e164);

/**
 * Numbers that are neither a home nor a mobile but cost their caller more than either, from national numbering plans: personal,
 * carrier and government codes of North America, shared-cost and personal numbers elsewhere. Not complete either.
 */
const SPECIAL =
  /^\+(?:1(?:[2-9]11|5(?:00|2[1-9]|33|44|66|77|88)|6(?:00|22|33|44|55|77|88)|7[01]0)|44(?:70|76(?!24)|84|87)|49(?:118|12|137|180|181|700)|43(?:71|810|82)|41(?:84|878)|338|3(?:490[12])|39(?:84|178|199)|31(?:84|87)|32(?:70|78)|61(?:13|19)|353(?:18[59]0\d{6}$|700))/;

/** Whether a number is none that people have, and dearer to call; callers with a true one are rare. */
export const isSpecial = (e164: string): boolean => SPECIAL.test(e164);
