/**
 * Words of the code tables that a guide needs (代码表), Chinese and English, by code: what a reader sees without a call for each table, and offline.
 * The tables are the node's (`GET /v1/dictionaries/{name}`); a test holds these words against them.
 */
export const DICTIONARY_WORDS: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  levels: {
    state: ['国家级', 'State'], province: ['省级', 'Province'], city: ['市级', 'City'], county: ['县级', 'County'], town: ['乡镇（街道）级', 'Township'], village: ['村（社区）级', 'Village'],
  },
  'organ-natures': {
    statutory: ['法定机关', 'Statutory organ'], authorised: ['授权组织', 'Authorised body'], entrusted: ['受委托组织', 'Entrusted body'],
  },
  'power-sources': {
    '1': ['法定本级行使', 'By law at this level'], '2': ['上级下放', 'Delegated from above'], '3': ['上级授权', 'Authorised from above'], '4': ['同级授权', 'Authorised at the same level'],
    '5': ['上级委托', 'Entrusted from above'], '6': ['同级委托', 'Entrusted at the same level'],
  },
  'service-objects': {
    'natural-person': ['自然人', 'Natural person'], enterprise: ['企业法人', 'Enterprise'], institution: ['事业法人', 'Public institution'], 'social-organisation': ['社会组织法人', 'Social organisation'],
    unincorporated: ['非法人企业（含个体工商户）', 'Unincorporated business'], government: ['行政机关', 'Government body'], other: ['其他', 'Other'],
  },
  initiations: {
    'by-application': ['依申请', 'By application'], 'ex-officio': ['依职权', 'Ex officio'],
  },
  'handling-kinds': {
    immediate: ['即办件', 'Decided on the spot'], promised: ['承诺件', 'Within the promised limit'], joint: ['联办件', 'Several organs together'], forwarded: ['上报件', 'Passed up'],
  },
  'handling-depths': {
    '1': ['Ⅰ级 网上发布信息', 'Information online'], '2': ['Ⅱ级 网上收集并预审', 'Collected and pre-examined online'], '3': ['Ⅲ级 网上受理', 'Accepted online'], '4': ['Ⅳ级 全程网办', 'Handled fully online'],
  },
  'trust-grades': {
    A: ['数据共享、免提交', 'Fetched from a government source'], B: ['电子证照调用', 'An electronic licence is called up'], C: ['申请人提交、核验原件', 'Handed in and checked against the original'],
    D: ['告知承诺', 'The applicant\'s own statement'],
  },
  'result-kinds': {
    certificate: ['出证', 'Certificate or licence'], approval: ['批文', 'Written approval'], document: ['文书', 'Document'], other: ['其他', 'Other'],
  },
  'risk-levels': {
    high: ['高（一级）', 'High'], medium: ['中（二级）', 'Medium'], low: ['低（三级）', 'Low'],
  },
  'field-types': {
    text: ['单行文字', 'Text'], 'long-text': ['多行文字', 'Long text'], number: ['数字', 'Number'], date: ['日期', 'Date'], choice: ['单选', 'Choice'], 'citizen-id': ['公民身份号码', 'Citizen identity number'],
    uscc: ['统一社会信用代码', 'Unified social credit code'], phone: ['电话', 'Phone'],
  },
  'personal-topics': {
    '01': ['生育收养', 'Birth and adoption'], '02': ['户籍办理', 'Household registration'], '03': ['民族宗教', 'Ethnic and religious affairs'], '04': ['教育科研', 'Education and research'],
    '05': ['入伍服役', 'Military service'], '06': ['就业创业', 'Work and business'], '07': ['设立变更', 'Setting up and changing'], '08': ['准营准办', 'Leave to operate'], '09': ['职业资格', 'Professional qualification'],
    '10': ['行政缴费', 'Fees'], '11': ['婚姻登记', 'Marriage'], '12': ['优待抚恤', 'Preferential treatment'], '13': ['规划建设', 'Planning and building'], '14': ['住房保障', 'Housing'], '15': ['社会保障', 'Social security'],
    '16': ['证件办理', 'Documents'], '17': ['交通出行', 'Traffic'], '18': ['旅游观光', 'Tourism'], '19': ['出境入境', 'Entry and exit'], '20': ['消费维权', 'Consumers'], '21': ['公共安全', 'Public safety'],
    '22': ['司法公证', 'Justice and notaries'], '23': ['知识产权', 'Intellectual property'], '24': ['环保绿化', 'Environment'], '25': ['文化体育', 'Culture and sport'], '26': ['公用事业', 'Utilities'],
    '27': ['医疗卫生', 'Health'], '28': ['离职退休', 'Retirement'], '29': ['死亡殡葬', 'Death and burial'], '99': ['其他', 'Other'],
  },
  'corporate-topics': {
    '01': ['设立变更', 'Setting up and changing'], '02': ['准营准办', 'Leave to operate'], '03': ['资质认证', 'Qualification'], '04': ['年检年审', 'Yearly inspection'], '05': ['税收财务', 'Tax and finance'],
    '06': ['人力资源', 'Human resources'], '07': ['社会保障', 'Social security'], '08': ['投资审批', 'Investment approval'], '09': ['融资信贷', 'Credit'], '10': ['抵押质押', 'Mortgage and pledge'], '11': ['商务贸易', 'Trade'],
    '12': ['招标拍卖', 'Tender and auction'], '13': ['海关口岸', 'Customs'], '14': ['涉外服务', 'Foreign affairs'], '15': ['农林牧渔', 'Agriculture'], '16': ['国土和规划建设', 'Land and planning'],
    '17': ['交通运输', 'Transport'], '18': ['环保绿化', 'Environment'], '19': ['安全生产', 'Work safety'], '20': ['水务气象', 'Water and weather'], '21': ['医疗卫生', 'Health'], '22': ['科技创新', 'Science and technology'],
    '23': ['文体教育', 'Culture and education'], '24': ['知识产权', 'Intellectual property'], '25': ['民族宗教', 'Ethnic and religious affairs'], '26': ['质量技术', 'Quality and technology'],
    '27': ['检验检疫', 'Inspection and quarantine'], '28': ['公安消防', 'Police and fire'], '29': ['司法公证', 'Justice and notaries'], '30': ['公用事业', 'Utilities'], '31': ['法人注销', 'Closing down'],
    '32': ['档案文物', 'Archives and relics'], '99': ['其他', 'Other'],
  },
}

/** The word of a value in the reader's language; the value may be a code or the Chinese word itself, as people wrote it. Undefined when the table has neither. */
export function wordOf(table: string, value: string, english: boolean): string | undefined {
  const words = DICTIONARY_WORDS[table]
  const found = words?.[value] ?? Object.values(words ?? {}).find(([zh]) => zh === value)
  return found?.[english ? 1 : 0]
}
