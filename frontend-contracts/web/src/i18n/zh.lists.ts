import { sharedMessages } from '@qingdan/shared'

/** 门户的词: 权力清单公开、流程图与设计器。 */
export const zhLists = {
  lists: {
    title: '权力清单', titleOf: '{name}权力清单', lead: '行政机关能做什么，都在这里：谁来做、依据什么、多少天、担什么责、哪里有风险。清单之外无权力。', levels: '行政层级', level: { province: '省级', city: '市级', county: '县级', zone: '开发区' },
    own: '{name}本级的权力', ownTotal: '本级共 {n} 项', noneHere: '本级没有列入清单的权力。', organs: '实施主体', organsCount: '{n} 个部门和单位', findOrgan: '按名称筛选', noOrgan: '没有这样的部门', below: '下级清单', cities: '设区的市', counties: '县（市、区）',
    organTitle: '{name}权力清单', category: '权力类型', allCategories: '全部类型', count: '共 {n} 项', countShown: '已列出 {n} 项', countMore: '已列出 {n} 项，后面还有', no: '序号', name: '事项名称', code: '实施编码', limit: '承诺时限', status: '状态', more: '详情', empty: '这里没有列入清单的事项。',
    became: '原{was}（{code}），现{now}（{next}）。{day}起不再使用原代码。', ended: '{was}（{code}）的代码自{day}起不再使用。', wasBefore: '原{was}（{code}），{day}起为{now}（{next}）。', toSuccessor: '查看{name}的权力清单', toPredecessor: '原代码的页面', creditCode: '统一社会信用代码', temporary: '临时代码', temporaryText: '尚未换成登记的代码。',
    wayTitle: '按级别和部门查阅权力清单', wayText: '每一项权力的依据、责任、风险点、流程图和历次版本都公开。', wayGo: '查阅权力清单', print: '打印',
  },
  record: {
    of: '事项的公开内容', guide: '办事指南', history: '历次版本', duties: '责任清单', risks: '廉政风险点', flow: '运行流程图', historyLead: '每次调整都留有记录。选一个日期，可以看到那一天有效的全部内容。', asOf: '查看哪一天的版本', show: '查看', badDate: '请填写日期，如 2026-03-01',
    version: '第 {n} 版', now: '现行', span: '有效期', from: '{day} 起', fromTo: '{from} 至 {to} 前', publishedAt: '{at} 公布', change: '调整内容', see: '看这一版', current: '查看现行版本', viewing: '您看到的是 {day} 有效的第 {n} 版，不是现行版本。', viewingSame: '您看到的是 {day} 有效的第 {n} 版。',
    dutiesLead: '行使这项权力的每个阶段，机关必须做什么；没有做到，依什么追责。', stageDuty: '分阶段责任', stages: '环节、岗位与时限', accountability: '追责情形', noDuties: '没有公布责任事项。', risksLead: '权力运行中容易出问题的地方，等级多高，怎样防。', noRisks: '没有公布廉政风险点。', person: '责任岗位', noFlow: '没有公布流程图。', flowLead: '外部流程图是您会经历的步骤；内部流程图还写明每一步由哪个岗位办、多少时限、有什么风险。', sheet: '单项表 PDF', chartFile: '流程图 PDF（图形与文字）', designer: '在设计器中打开', links: '公开内容',
    compare: '两个版本有什么不同', earlier: '这一版', later: '与这一版', compareGo: '比较', onlyOne: '这个事项只有一个版本，还没有改过。',
    known: '当时知道什么', knownLead: '清单事后也会补记、更正。这里可以看：某一天的清单，在另一天看来是怎样的。', ofDay: '哪一天的清单', knownOn: '按哪一天所知', ask: '查看',
    knewThen: '按 {known} 所知，{day} 的清单上：{what}。', knewNow: '现在看来，{day} 的清单上：{what}。', knewSame: '现在看来也是这样。', knewNothing: '没有这个事项', knewVersion: '第 {n} 版（{from} 起），{status}', compareThem: '比较第 {a} 版与第 {b} 版',
  },
  proof: {
    title: '核对清单证明', lead: '选择下载的证明，就在这台电脑上核对：这个事项的内容是不是真的在公布的清单版本里，有没有改过。', file: '证明文件', fileHint: '从“下载”页取得的 proof-….json', key: '节点公钥（topology.json 或 JWK）', keyHint: '向节点的管理者或其公告取得；不给公钥时只核对内容，不核对签名。',
    unable: '这个浏览器在当前地址不能使用 Web Crypto。请用 https 打开，或用命令行 ./qd verify-item 核对。', badFile: '这不是清单证明，或文件已经损坏，读不出来。', badKey: '公钥文件里没有节点 {node} 的公钥。',
    verdict: { proven: '证明属实', 'not-in-edition': '证明不成立：内容对不上', 'not-signed': '证明不成立：签名不符', 'key-missing': '内容对得上，签名未核对' },
    why: {
      proven: '内容经证明路径得到清单版本的根摘要，根摘要由节点 {node} 签名。事项就在这个版本之中，一个字都没有改动。', 'not-in-edition': '由这份内容和路径算不出清单版本的根摘要：事项内容、路径或根摘要被改动过。请不要采信。',
      'not-signed': '清单版本的说明或签名被改动过，或者不是节点 {node} 的这把公钥签的。请不要采信。', 'key-missing': '内容能得到文件里写的根摘要，但是谁签的还不知道。请选择节点 {node} 的公钥再核对，或将根摘要与公布的比对。',
    },
    says: '证明里写的', item: '事项', edition: '清单版本', place: '位置', placeOf: '第 {at} 项，共 {of} 项', node: '签名节点', local: '文件只在本机核对，不会上传；网页打开后断网也能用。命令行的同样核对：',
  },
  flow: {
    ...sharedMessages['zh-CN'].flow,
    which: '看哪一种流程图', external: '外部流程图', internal: '内部流程图', externalHint: '申请人、当事人会经历的步骤。', internalHint: '每一步由哪个岗位办、多少时限、有什么廉政风险，以及机关内部的环节。', words: '文字说明', number: '第 {n} 步', now: '现在在这一步', mark: '险 {level}',
    title: '流程图设计', lead: '画出权力怎样运行：阶段、岗位、时限、风险点。只能使用平台会执行的图形，边画边检查。', toolbar: '工具', undo: '撤销', redo: '重做', zoomIn: '放大', zoomOut: '缩小', fit: '看全图', pick: '选中', palette: '图形', panels: '面板', canvas: '画板', whole: '整张图', unreadable: '文件读不出来',
    add: { start: '开始', task: '环节', service: '平台工作', choice: '判断', parallel: '并行', timer: '定时', end: '结束', other: '其他图形' }, handTool: '移动', lassoTool: '框选', spaceTool: '增减空间', globalConnectTool: '连线', connectTool: '连到另一个元素', connectTo: '连到', connect: '连线', remove: '删除', group: { steps: '环节', others: '判断与定时', lines: '连线' },
    tab: { properties: '属性', faults: '检查', words: '文字' }, errors: '有 {n} 处必须改正', sound: '检查通过，可以使用', severity: { error: '必须改', advice: '建议' },
    narrow: '画图需要更宽的窗口', narrowText: '这里可以看图、看文字说明和检查结果。请在宽度 960 像素以上的窗口里修改。', keysTitle: '键盘怎样用',
    keys: { k1: '左边的图形按钮按回车：在选中的元素后面加一个，自动连好', k2: '“选中”列表可以选到任何元素和连线；属性面板里可以改、连线、删除', k3: '焦点在画板上时：Ctrl+Z 撤销，Ctrl+Shift+Z 重做，Delete 删除，Ctrl+A 全选，Ctrl+C 和 Ctrl+V 复制粘贴', k4: '焦点在画板上时：方向键移动选中的元素，按住 Shift 移得更远；没有选中时按 Ctrl 和方向键移动画布', k5: '焦点在画板上时：E 改名称，C 连线，H 移动画布，L 框选，S 增减空间，Ctrl+F 查找', k6: '检查结果里点元素名称，会选中它并打开属性' },
    prop: {
      name: '名称', nameEn: '英文名称', act: '法律行为', stage: '阶段标识', stageHint: '小写字母，如 review；清单的环节、时限预警都按它对应', post: '岗位', limit: '时限', after: '到期时间', number: '数', unit: '单位', counted: '计入承诺时限', riskPoint: '廉政风险点', outcomes: '可选的办理结果', outcomeCode: '结果 {n} 的代码', outcomeZh: '结果 {n} 的中文名', outcomeEn: '结果 {n} 的英文名', outcomeRemove: '去掉结果 {n}', outcomeAdd: '加一个结果', codeHint: '代码用小写字母开头，只含小写字母、数字和连字符',
      handler: '平台服务', interrupting: '到期后原环节不再办（中断）', countsAs: '到期视为什么结果', internal: '只在内部流程图显示', lineName: '连线上的字', default: '缺省：其他条件都不成立时走这里', when: '当结果为', condition: '条件', conditionHint: "如 outcome == 'return'；用环节标识可以指定是哪个环节的结果", nothing: '没有选中元素。点图上的元素，或用“选中”列表。', process: '流程名称', promised: '承诺时限', promisedHint: '计入承诺的环节加起来不能超过它',
    },
    import: '导入 .bpmn', export: '导出 .bpmn', exportSvg: '导出图片', imported: '已导入 {name}', saved: '草稿已保存在这台设备 {at}', unchanged: '没有改动', draftTitle: '这台设备上有一份没有用完的草稿', draftText: '保存于 {at}。退出登录时草稿会被删除，请及时导出。', draftGo: '接着画', draftDrop: '不要草稿', revert: '放弃改动，回到平台上的版本', revertSure: '放弃全部改动？放弃后只有导出过的文件能找回。', version: '平台上的版本：第 {n} 版',
    propose: { go: '提交为变更申请', title: '提交为变更申请', lead: '先由编办受理，审核通过后到时发布；发布后新收的办件按新流程办，在办的按原流程办完。', what: '怎样提交', alter: '作为 {key} 的下一版', add: '作为新的流程', newKey: '新流程的标识', newKeyHint: '小写字母、数字和短横，如 levy', newKeyOwn: '本地区自有流程以 {prefix} 开头，后面写小写字母、数字和短横', needKey: '请写完整的流程标识', effectiveHint: '从这一天起新收的办件按新流程办；不写则为发布之日', submit: '提交审核', kept: '申请已存为草稿，改好后再提交', of: '这是变更申请中的流程图，提交后替换原图', back: '回到申请' },
    change: { title: '对流程的影响', alter: '变更', add: '新增流程', versions: '第 {from} 版 → 第 {to} 版', first: '第 {to} 版', ways: '流转的变化（{n} 处）', proposed: '拟定的流程图', current: '现在的流程图（第 {n} 版）' },
  },
}
