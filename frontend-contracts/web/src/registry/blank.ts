import { ItemElementsFromJSON, type ItemElements, type OrganView } from '@qingdan/client'

/** A new item of an organ, with nothing said yet that an administrator has to say. */
export function blankItem(organ: OrganView, region: string, year: string): ItemElements {
  const level = region.endsWith('0000') ? 'province' : region.endsWith('00') ? 'city' : 'county'
  return ItemElementsFromJSON({
    name: '新事项', aliases: [], classification: { basicCode: '000000000000', ahCategory: { scheme: 'ah2014', code: '10' }, nationalCategory: { scheme: 'gb2020', code: '10' } },
    exercise: { organ: organ.code, organName: organ.name, department: '', level, region, nature: 'statutory', powerSource: '法定本级行使' },
    bases: [], handling: { initiation: 'by-application', kind: 'promised', instantReview: false, depth: 'i', visits: 1, channels: ['window'] }, limits: {},
    fees: { charged: false, onlinePayment: false, items: [] }, audience: { objects: [] }, venue: { address: '', hours: '', phone: '', supervisePhone: '' },
    procedureKey: 'licence', edition: `${year}年本`, evidence: '',
  })
}
