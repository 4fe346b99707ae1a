import { normalWord } from './normal-word.ts'

// Keys that ask who somebody is, in English and in other languages of the
// region as they are written with Latin letters.

/** Words that give a key away wherever in it they stand: `victim-name`. */
const ANYWHERE: ReadonlySet<string> = new Set([
  // English
  ...'name names surname surnames nickname alias fullname firstname lastname familyname'.split(' '),
  ...'middlename givenname maidenname username birthname phone phones telephone mobile'.split(' '),
  ...'cellphone whatsapp viber wechat telegram facebook instagram email emails address'.split(' '),
  ...'addresses passport passports dob birthday birthdate dateofbirth ssn iban photo'.split(' '),
  ...'photos photograph fingerprint fingerprints signature phonenumber passportno'.split(' '),
  ...'passportnumber idcard idnumber nationalid'.split(' '),
  // Indonesian, Malay
  ...'nama alamat telepon telefon paspor pasport ktp nik emel'.split(' '),
  // Filipino
  ...'pangalan apelyido tirahan telepono pasaporte kaarawan kapanganakan palayaw'.split(' '),
  // Vietnamese
  ...'hoten hovaten sodienthoai dienthoai diachi ngaysinh hochieu cmnd cccd'.split(' '),
  // Thai, Lao
  ...'namsakun namsakoun chuesakun thiyu wankoet batprachachon thorasap vankert'.split(' '),
  // Khmer
  ...'chmuah chhmuoh chhmos neamtrakoul nam-trakoul turasap asayathan kamnaet'.split(' '),
  // Burmese
  ...'nrc amyi hmatpontin mweinei leitsa'.split(' '),
  // Chinese
  ...'xingming dianhua shouji huzhao dizhi shenfenzheng shengri youxiang'.split(' '),
  // French, Portuguese, Tetum
  ...'prenom prenoms adresse passeport courriel nome apelido morada endereco'.split(' '),
  ...'telefone passaporte naran'.split(' '),
])

/** Several words that give a key away together. */
const TOGETHER: readonly string[] = [
  ...['e-mail', 'date-of-birth', 'birth-date', 'national-id', 'id-number', 'id-no', 'id-card'],
  ...['identity-card', 'identity-number', 'identity-no', 'tax-number', 'bank-account'],
  ...['account-number', 'account-no', 'visa-number', 'line-id', 'phone-no', 'card-number'],
  ...['tanggal-lahir', 'tarikh-lahir', 'no-hp', 'no-kp', 'petsa-ng-kapanganakan'],
  ...['ho-ten', 'ho-va-ten', 'so-dien-thoai', 'dien-thoai', 'dia-chi', 'ngay-sinh', 'ho-chieu'],
  ...['can-cuoc', 'nam-sakun', 'nam-sakoun', 'thi-yu', 'wan-koet', 'bat-prachachon'],
  ...['neam-trakoul', 'lekh-turasap', 'hmat-pon-tin', 'mwei-nei', 'xing-ming', 'dian-hua'],
  ...['hu-zhao', 'shen-fen-zheng', 'date-de-naissance', 'data-de-nascimento', 'hela-fatin'],
]

/** Words that mean something else beside others. */
const ALONE: ReadonlySet<string> = new Set(
  'mail tel cell born contact nom ten ho hp chue chu xu sue initials person-id victim-id'.split(
    ' ',
  ),
)

/** Whether a key asks for what tells who somebody is: a name, a number, a place to reach them. */
export function isPersonalKey(key: string): boolean {
  const word = normalWord(key)
  const parts = word.split('-')
  return (
    ALONE.has(word) ||
    parts.some((part) => ANYWHERE.has(part)) ||
    ANYWHERE.has(parts.join('')) ||
    TOGETHER.some((phrase) => `-${word}-`.includes(`-${phrase}-`))
  )
}
