import { zhChanges } from './zh.changes'
import { zhLists } from './zh.lists'
import { zhOffice } from './zh.office'
import { zhOrgans } from './zh.organs'
import { zhRegistry } from './zh.registry'

/** 门户的词 (公众部分); 工作人员部分在 zh.office.ts。 */
export const zh = {
  ...zhOffice,
  ...zhLists,
  ...zhChanges,
  ...zhRegistry,
  ...zhOrgans,
  common: {
    loading: '正在读取', retry: '再试一次', more: '显示更多', optional: '选填', choose: '请选择', none: '未填写', yes: '是', no: '否', cancel: '取消', remove: '移除',
    download: '下载', copy: '复制', colon: '：', copied: '已复制', copyFailed: '没能复制，请手动选取', asOf: '截至 {at}',
    errorPrefix: '错误：', errorTitle: '有 {n} 处需要改正',
  },
  nav: {
    skip: '跳到正文', main: '主导航', menu: '菜单', crumbs: '当前位置', home: '首页', items: '查事项', lists: '权力清单', mine: '我的办件', progress: '查进度', verify: '文书验真',
    desk: '待办', changes: '变更办理', cases: '办件', oversight: '实时监察', signIn: '登录', signOut: '退出',
  },
  footer: { motto: '行政权力进清单，清单之外无权力', accessibility: '无障碍声明', mobile: '手机版' },
  home: {
    searchTip: '可以输入事项名称、关键词、拼音首字母（如 spjy）或实施编码', ways: '办事入口', person: '个人办事', personHint: '为自己或家人办理的事项',
    company: '法人办事', companyHint: '企业、机构与社会组织', progressHint: '凭办件编号与查询密码', verifyHint: '核对决定书、通知书的真伪',
    categories: '按权力类型', total: '共 {n} 项', items: '项', regions: '按行使地区', ownRegion: '本级',
  },
  search: {
    title: '查事项', titleFor: '查事项：{q}', label: '搜索事项', placeholder: '您想办什么事', button: '搜索', suggestions: '建议的事项', suggestionCount: '有 {n} 个建议',
    facets: '筛选', city: '行使地区', county: '县（市、区）', everywhere: '全部地区', provinceOnly: '仅本级', cityOnly: '仅市本级', category: '事项类型', all: '全部',
    forWhom: '服务对象', organ: '实施主体', localCategory: '安徽省分类', level: '行使层级', topic: '办事主题', why: '为什么找到：', clear: '清除筛选', results: '搜索结果', count: '找到 {n} 个事项', countMore: '已显示 {n} 个事项，还有更多',
    relaxed: { synonym: '清单上没有“{q}”这个说法，下面是“{words}”的结果。', sound: '没有找到“{q}”，下面是读音相同的事项。', near: '没有找到“{q}”，下面是错、缺或多一个字的事项。', go: '只查“{words}”' },
    ranking: '结果怎样排序', rankingText: '名称与所查完全相同的在前，其次以所查开头的、名称中含有的、拼音或首字母相符的。同一档里，能网上申请的在前，其次依申请的，再次依职权的；名称短的在前；已取消的在最后。排序不收费，不受机关影响。',
    emptyTitle: '没有找到这样的事项', emptyText: '请换一个说法，少写几个字，或清除筛选。清单之外无权力：清单上没有的事项，任何机关都不得要求您办理。',
  },
  item: {
    guide: '办事指南', glance: '一看就懂', online: '可网上办', onlineQ: '能否网上办', onlineYes: '可以，全程网上办', onlineNo: '不能网上申请', cost: '费用', free: '不收费',
    days: '办结时限（承诺）', promised: '承诺', statutory: '法定', visits: '要跑几趟', visitsN: '{n} 次', visitsShort: '跑 {n} 次', depth: '网办深度 {n}', materials: '申请材料', materialsN: '{n} 份',
    noMaterials: '不需要提交材料', apply: '我要办', print: '打印指南', needSignIn: '办理时需要登录', notApplicable: '现在不能申请',
    whySince: '自 {day} 起{status}。{reason}', whyFuture: '该事项自 {day} 起生效。', whySuspended: '该事项已暂停办理。', whyAbolished: '该事项已于 {day} 取消，任何机关不得再行使。', whyOffline: '该事项在本地区未开通网上申请，请到窗口咨询。',
    contents: '指南目录', stage: '环节', post: '岗位', limit: '时限', duty: '责任', accountability: '追责情形（{n} 条）', riskLevel: '风险等级', risk: '表现形式', measure: '防控措施',
    level: { high: '高', medium: '中', low: '低' }, showFlow: '查看流程图', drawing: '流程图',
    address: '办理地点', hours: '办理时间', phone: '咨询电话', complaint: '监督电话', code: '实施编码', version: '版本', versionText: '第 {n} 版，自 {day} 起施行',
    section: { penalty: '违法行为与处罚', levy: '征收标准', conditions: '受理条件', cases: '业务办理项', handling: '办理方式与受理渠道', materials: '材料要求', form: '网上填写的内容', stages: '办理流程与时限', fees: '收费', result: '结果样本与有效期', legal: '设定依据', rights: '权利义务与救济', flow: '运行流程图', duties: '责任事项', risks: '廉政风险点', questions: '常见问题', venue: '地点与其他', identity: '事项编码、主项与子项' },
    open: { materials: '查看 {n} 份材料的形式、份数、适用情形与受理标准', form: '查看要填写的 {n} 项内容', identity: '查看编码、行使主体与清单来源' },
    notCounted: '不计入承诺时限', category: '权力类型', localCategory: '权力类型（安徽）', parent: '上级主项', children: '子项（{n} 项）',
  },
  signIn: { title: '正在登录', failed: '登录没有成功', failedText: '登录已过期或被中断。重新登录即可，已填的内容都在。', again: '重新登录' },
  notAllowed: {
    title: '不能打开这个页面', citizen: '这个页面供申请人使用。您现在以工作人员身份登录，请用个人或法人账号登录。', official: '这个页面供工作人员使用。',
    role: '您的岗位没有打开这个页面的职责。', unreachable: '暂时连不上服务器，不能确认您的身份。', 'sign-in': '统一身份认证暂时连不上，请稍后再试。', other: '换一个账号登录',
  },
  notFound: { title: '没有这个页面', text: '地址可能写错了，或者页面已经移走。' },
  apply: {
    title: '申请', backToGuide: '返回办事指南', to: '向 {organ} 提出申请', steps: '申请步骤', step: { info: '填写信息', materials: '上传材料', check: '核对提交' },
    state: { done: '已完成', begun: '填写中', none: '未开始' }, contact: '联系方式', contactName: '联系人', contactPhone: '联系电话', contactHint: '办理中有事会按这个号码联系您',
    next: '下一步', back: '上一步', change: '修改', submit: '提交申请', sending: '正在提交…', missing: '请上传“{name}”',
    declareTitle: '提交前请确认', declare: '所填内容与所交材料真实有效。提交虚假材料的，依照行政许可法第七十八条、第七十九条处理。',
    olderTitle: '您有一份没有办完的草稿', olderText: '上次保存于 {at}。', olderGo: '继续填写草稿', olderNew: '重新填写',
    saved: '草稿已自动保存 {at}', savedLocal: '草稿已保存在这台设备上，联网后会自动上传', saving: '正在保存草稿…', autosave: '填写内容会自动保存',
  },
  receipt: {
    title: '申请已提交', lead: '{organ} 已收到您的申请。', number: '办件编号', password: '查询密码', passwordHint: '凭编号和密码可不登录查进度。请记下或打印，不要告诉他人。', copyNumber: '复制办件编号',
    item: '事项', at: '提交时间', qr: '扫码在手机上查进度', nextTitle: '接下来', next1: '窗口在法定期限内决定是否受理；材料不全的，一次性告知全部需要补正的内容。', next2: '受理后开始计算办理时限，每一步都能在“我的办件”看到。',
    next3: '办结后可下载决定书，并请您评价。', follow: '查看办理进度', print: '打印回执',
  },
  mine: { empty: '您还没有办件。', find: '查找要办的事项', updated: '更新于 {at}', needsAction: '等您办理', drafts: '未提交的草稿', savedAt: '保存于 {at}' },
  timeline: { kind: { 'service-completed': '系统已办完自动环节' }, next: '下一步', due: '期限 {day}', basis: '依据' },
  application: {
    correctionTitle: '请补正材料', correctionText: '请在 {day} 前补正。补正期间办理时限不计算。', answer: '去补正', documents: '文书', verify: '验真', timeline: '办理过程', aside: '期限与申请内容',
    dates: '日期', acceptedAt: '受理时间', promisedDue: '承诺办结日', statutoryDue: '法定办结日', content: '申请内容', applicant: '申请人',
    withdraw: '撤回申请', withdrawReason: '撤回原因', withdrawConfirm: '确认撤回', withdrawAbout: '作出决定前可以撤回；撤回后此件终结，需要办理的请重新申请。', withdrawHint: '2 至 500 个字', withdrawn: '已撤回', withdrawnText: '此件不再办理。需要时可以重新申请。',
  },
  correction: { title: '补正', closed: '现在没有需要补正的内容。', point: '第 {n} 处', note: '补充说明', submit: '提交补正' },
  rate: { title: '评价本次服务', question: '您对这次办理满意吗', comment: '想对我们说的话', submit: '提交评价', done: '您的评价：{grade}' },
  progress: { lead: '不用登录，凭办件编号和查询密码查看办到哪一步。', search: '查询', numberError: '请填写办件编号，在回执上可以找到', passwordError: '请填写查询密码，在回执上可以找到' },
  verify: {
    lead: '输入文书上的验证码，或扫描文书上的二维码，核对文书真伪。', code: '验证码', button: '验证', codeError: '验证码由 8 至 40 位数字和大写字母组成', unknown: '没有这份文书', unknownText: '请核对验证码。若文书确有此码，它可能是伪造的，请向发文机关核实。',
    valid: '文书真实有效', validText: '该文书由下列机关发出，记录完整。', invalid: '文书已失效', invalidText: '该文书确由下列机关发出，但已被撤销或更正。', document: '文书', number: '文号', organ: '发文机关',
    holder: '当事人', issuedAt: '发文时间', digest: 'SHA-256 摘要', compare: '比对手中的文件', compareHint: '文件只在本机计算摘要，不会上传。', same: '与发出的文书完全一致', other: '与发出的文书不一致',
  },
  upload: { choose: '拖放到这里，或点击选择文件', formats: '格式 {formats}', max: '每个文件不超过 20 MB', files: '“{name}”的文件', progress: '正在上传 {name}', done: '{name} 已上传' },
  accessibility: {
    lead: '本网站按 WCAG 2.2 AA 与 GB/T 37668-2019 建设，让所有人都能办成事。', worksTitle: '已经做到', checkedTitle: '如何检查', gapsTitle: '已知不足', helpTitle: '需要帮助',
    works: ['全部功能可只用键盘完成，焦点始终可见', '文字与背景的对比度不低于 4.5:1', '颜色不是唯一的信息载体：办理灯同时有形状和文字', '页面放大到 200%，或屏幕宽 320 像素时，不需要左右滚动', '错误集中在页首说明，并可直接跳到对应的栏目', '没有会自动消失的时限，草稿自动保存'],
    checked: ['每次完整测试用 axe-core 自动检查办事所经的页面，不允许有违规', '用键盘走完申请全程'],
    gaps: ['流程图图形作为一张图读出，下方有同样内容的逐步文字；设计器的画板本身不能逐个读出，但每个元素都能用列表选到', '签发的 PDF 文书可选取文字，但尚未做标签化'],
    help: ['任何事项都可以到窗口办理，地址与电话在办事指南中', '发现障碍请拨打事项的监督电话'],
  },
}
