import type { CodeLabels } from './types.ts';

/** Vietnamese, reader addressed as bạn, which fits everyone. Machine-made until a person has read it. */
export const vi: CodeLabels = {
  language: 'vi',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Sức khỏe',
      explanation: 'Giúp đỡ về cơ thể, bệnh tật, thai nghén hoặc tâm trạng của bạn.',
    },
    'harm-reduction': {
      label: 'Bao cao su và dụng cụ',
      explanation: 'Đồ dùng và sự giúp đỡ để tình dục hoặc ma túy ít gây hại cho bạn hơn.',
    },
    safety: {
      label: 'An toàn',
      explanation: 'Giúp đỡ khi bạn gặp nguy hiểm, hoặc khi có người làm hại hay ép buộc bạn.',
    },
    law: {
      label: 'Luật và quyền lợi',
      explanation: 'Lời khuyên về luật, việc ở lại trong nước, việc làm và quyền của bạn.',
    },
    'a-place': { label: 'Chỗ ngủ', explanation: 'Nơi bạn có thể ngủ, ở hoặc nghỉ ban ngày.' },
    basics: {
      label: 'Thức ăn và quần áo',
      explanation: 'Những thứ cần hằng ngày, như thức ăn, quần áo, chỗ tắm và điện thoại.',
    },
    talk: {
      label: 'Người để nói chuyện',
      explanation: 'Người có thể lắng nghe bạn, gặp bạn hoặc phiên dịch cho bạn.',
    },
    'learn-and-work': {
      label: 'Việc làm và ngôn ngữ',
      explanation: 'Khóa học, trường học và lời khuyên về việc làm.',
    },
    travel: { label: 'Về quê hương', explanation: 'Giúp bạn trở về quê hương hoặc tìm lại gia đình.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Xét nghiệm bệnh lây qua tình dục',
      explanation: 'Bạn có thể xét nghiệm các bệnh lây qua đường tình dục, như HIV hoặc chlamydia.',
    },
    'sexual-health-treatment': {
      label: 'Chữa bệnh lây qua tình dục',
      explanation: 'Bạn có thể nhận thuốc hoặc cách chữa khác cho các bệnh lây qua đường tình dục.',
    },
    'hiv-prep-pep': {
      label: 'Thuốc ngừa HIV (PrEP, PEP)',
      explanation:
        'Bạn có thể hỏi về thuốc ngừa HIV: PrEP trước khi quan hệ tình dục, PEP càng sớm càng tốt sau đó.',
    },
    contraception: { label: 'Tránh thai', explanation: 'Bạn có thể được giúp để không mang thai.' },
    pregnancy: {
      label: 'Mang thai',
      explanation: 'Bạn có thể được giúp khi mang thai hoặc nghĩ là mình có thai.',
    },
    abortion: {
      label: 'Phá thai',
      explanation: 'Bạn có thể được tư vấn hoặc giúp đỡ nếu nghĩ đến việc chấm dứt thai kỳ.',
    },
    vaccination: { label: 'Tiêm phòng', explanation: 'Bạn có thể được tiêm để phòng bệnh, như viêm gan.' },
    'general-health': {
      label: 'Khám chữa bệnh thông thường',
      explanation: 'Bạn có thể gặp bác sĩ hoặc y tá khi bị bệnh.',
    },
    dental: { label: 'Nha sĩ', explanation: 'Bạn có thể được giúp khi đau răng hoặc răng có vấn đề.' },
    'wound-care': {
      label: 'Chăm sóc vết thương',
      explanation: 'Có người có thể rửa và băng vết thương cho bạn.',
    },
    'mental-health': {
      label: 'Sức khỏe tinh thần',
      explanation: 'Bạn có thể được giúp khi sợ hãi, buồn, mất ngủ hoặc thấy khổ tâm.',
    },
    'condoms-lubricant': {
      label: 'Bao cao su và gel bôi trơn',
      explanation: 'Bạn có thể nhận bao cao su hoặc gel bôi trơn ở đây.',
    },
    'clean-equipment': {
      label: 'Dụng cụ sạch để dùng ma túy',
      explanation: 'Bạn có thể nhận kim tiêm sạch hoặc dụng cụ sạch khác nếu bạn dùng ma túy.',
    },
    naloxone: {
      label: 'Naloxone khi dùng quá liều',
      explanation: 'Bạn có thể nhận thuốc giúp hóa giải tình trạng quá liều.',
    },
    'drug-checking': {
      label: 'Kiểm tra chất trong ma túy',
      explanation: 'Bạn có thể nhờ kiểm tra ma túy để biết trong đó có gì.',
    },
    'supervised-consumption': {
      label: 'Phòng để dùng ma túy',
      explanation: 'Bạn có thể dùng ma túy khi có nhân viên y tế ở bên.',
    },
    'substance-use-treatment': {
      label: 'Điều trị về ma túy và rượu',
      explanation: 'Bạn có thể được giúp để dùng ít rượu hoặc ma túy hơn, hoặc để bỏ.',
    },
    emergency: {
      label: 'Giúp đỡ khẩn cấp',
      explanation: 'Giúp đỡ khi tính mạng hoặc sức khỏe của bạn đang gặp nguy hiểm.',
    },
    'violence-support': {
      label: 'Giúp đỡ khi bị bạo lực',
      explanation: 'Bạn có thể được tư vấn và hỗ trợ nếu có người đánh, đe dọa hoặc kiểm soát bạn.',
    },
    'sexual-assault-care': {
      label: 'Giúp đỡ sau khi bị xâm hại tình dục',
      explanation: 'Bạn có thể được giúp sau khi bị hiếp dâm hoặc bị xâm hại tình dục kiểu khác.',
    },
    'crisis-shelter': {
      label: 'Nhà tạm lánh',
      explanation: 'Nơi bạn có thể đến nếu người thân cận làm hại hoặc đe dọa bạn.',
    },
    'trafficking-support': {
      label: 'Giúp đỡ khi bị buôn người',
      explanation:
        'Bạn có thể được giúp nếu có người ép bạn làm việc hay bán dịch vụ tình dục, hoặc bóc lột bạn.',
    },
    'legal-advice': { label: 'Tư vấn pháp luật', explanation: 'Bạn có thể được người hiểu luật tư vấn.' },
    'immigration-advice': {
      label: 'Tư vấn về cư trú',
      explanation: 'Bạn có thể được tư vấn về việc ở lại trong nước và xin giấy phép cư trú.',
    },
    'asylum-advice': {
      label: 'Tư vấn về tị nạn',
      explanation: 'Bạn có thể được tư vấn về việc xin được bảo vệ ở nước này.',
    },
    'labour-rights': {
      label: 'Quyền lợi khi đi làm',
      explanation: 'Bạn có thể được tư vấn về tiền lương, hợp đồng và những gì chủ được phép làm.',
    },
    'help-to-report': {
      label: 'Giúp trình báo tội phạm',
      explanation: 'Bạn có thể được giúp nếu nghĩ đến việc trình báo điều gì đó với cảnh sát.',
    },
    'rights-information': {
      label: 'Biết quyền của bạn',
      explanation: 'Bạn có thể tìm hiểu mình có những quyền gì.',
    },
    'emergency-overnight-stay': {
      label: 'Chỗ ngủ qua đêm',
      explanation: 'Nơi bạn có thể ngủ một đêm hoặc vài đêm, nếu còn chỗ.',
    },
    'safe-accommodation': {
      label: 'Chỗ ở khi gặp nguy hiểm',
      explanation: 'Nơi ở một thời gian nếu có người đe dọa hoặc bóc lột bạn.',
    },
    'day-centre': {
      label: 'Chỗ nghỉ ban ngày',
      explanation: 'Bạn có thể vào ngồi và nghỉ ngơi vào ban ngày.',
    },
    food: { label: 'Thức ăn', explanation: 'Bạn có thể nhận một bữa ăn hoặc thức ăn mang về.' },
    clothing: { label: 'Quần áo', explanation: 'Bạn có thể nhận quần áo hoặc giày dép.' },
    'shower-laundry': { label: 'Tắm và giặt đồ', explanation: 'Bạn có thể tắm hoặc giặt quần áo.' },
    'money-advice': {
      label: 'Tư vấn về tiền bạc',
      explanation: 'Bạn có thể được tư vấn về tiền bạc, nợ nần hoặc tiền trợ cấp.',
    },
    'phone-internet': {
      label: 'Điện thoại và internet',
      explanation: 'Bạn có thể sạc điện thoại, gọi điện hoặc dùng internet.',
    },
    counselling: {
      label: 'Trò chuyện và tư vấn',
      explanation: 'Bạn có thể nói về điều khó khăn với người có chuyên môn.',
    },
    'peer-support': {
      label: 'Người từng trải qua',
      explanation: 'Bạn có thể nói chuyện với người từng trải qua chuyện tương tự.',
    },
    'social-work': {
      label: 'Nhân viên xã hội',
      explanation: 'Có người có thể giúp bạn về thư từ, cơ quan và việc hằng ngày.',
    },
    outreach: {
      label: 'Giúp đỡ ở nơi bạn đang ở',
      explanation: 'Nhân viên đi gặp mọi người ở bên ngoài hoặc trên mạng.',
    },
    'meeting-place': { label: 'Nơi gặp gỡ', explanation: 'Nơi bạn có thể gặp người khác và trò chuyện.' },
    'crisis-line': {
      label: 'Đường dây hỗ trợ khủng hoảng',
      explanation: 'Bạn có thể gọi hoặc nhắn khi quá khó khăn và cần có người ngay.',
    },
    interpreting: {
      label: 'Phiên dịch',
      explanation: 'Có người có thể dịch giữa tiếng của bạn và tiếng ở đây.',
    },
    'language-course': { label: 'Lớp học tiếng', explanation: 'Bạn có thể học ngôn ngữ.' },
    'job-advice': { label: 'Tư vấn việc làm', explanation: 'Bạn có thể được giúp tìm việc hoặc xin việc.' },
    education: { label: 'Trường học', explanation: 'Bạn có thể đi học ở đây, hoặc được tư vấn về việc học.' },
    courses: { label: 'Các khóa học', explanation: 'Bạn có thể học điều mới, như máy tính hoặc may vá.' },
    'assisted-return': {
      label: 'Giúp đỡ để về nước',
      explanation: 'Bạn có thể được giúp nếu muốn trở về nước của mình.',
    },
    'family-tracing': {
      label: 'Tìm gia đình',
      explanation: 'Bạn có thể được giúp tìm người thân đã mất liên lạc.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Người bán dịch vụ tình dục',
      explanation: 'Dành cho bạn nếu bạn đang hoặc đã từng bán dịch vụ tình dục.',
    },
    migrants: { label: 'Người từ nước khác đến', explanation: 'Dành cho bạn nếu bạn đến từ nước khác.' },
    undocumented: {
      label: 'Người không có giấy phép cư trú',
      explanation: 'Dành cho bạn nếu bạn không có giấy phép ở lại trong nước.',
    },
    'eu-citizens': {
      label: 'Công dân EU',
      explanation: 'Dành cho bạn nếu bạn là công dân của một nước thuộc Liên minh châu Âu (EU).',
    },
    'asylum-seekers': {
      label: 'Người xin tị nạn',
      explanation: 'Dành cho bạn nếu bạn đang hoặc đã từng xin được bảo vệ.',
    },
    'trafficked-people': {
      label: 'Người bị buôn bán',
      explanation: 'Dành cho bạn nếu có người ép buộc hoặc bóc lột bạn để kiếm tiền.',
    },
    women: { label: 'Phụ nữ', explanation: 'Dành cho bạn nếu bạn là phụ nữ.' },
    men: { label: 'Nam giới', explanation: 'Dành cho bạn nếu bạn là nam giới.' },
    'trans-people': { label: 'Người chuyển giới', explanation: 'Dành cho bạn nếu bạn là người chuyển giới.' },
    lgbtiq: {
      label: 'Người LGBTIQ',
      explanation:
        'Dành cho bạn nếu bạn là người đồng tính nữ, đồng tính nam, song tính, chuyển giới, liên giới tính hoặc queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Nam quan hệ tình dục với nam',
      explanation: 'Dành cho bạn nếu bạn là nam giới và quan hệ tình dục với nam giới.',
    },
    'people-who-use-drugs': {
      label: 'Người sử dụng ma túy',
      explanation: 'Dành cho bạn nếu bạn đang hoặc đã từng sử dụng ma túy.',
    },
    homeless: { label: 'Người không có nhà ở', explanation: 'Dành cho bạn nếu bạn không có chỗ ở ổn định.' },
    'young-people': {
      label: 'Người trẻ',
      explanation: 'Dành cho bạn nếu bạn còn trẻ. Hãy xem giới hạn tuổi.',
    },
    families: { label: 'Gia đình', explanation: 'Dành cho bạn nếu bạn có con hoặc đi cùng gia đình.' },
    roma: { label: 'Người Roma', explanation: 'Dành cho bạn nếu bạn là người Roma.' },
    workers: { label: 'Người lao động', explanation: 'Dành cho bạn nếu bạn đang hoặc đã từng đi làm.' },
    'people-with-hiv': { label: 'Người sống với HIV', explanation: 'Dành cho bạn nếu bạn có HIV.' },
    'victims-of-violence': {
      label: 'Người bị bạo lực',
      explanation: 'Dành cho bạn nếu có người đã đánh, đe dọa hoặc làm hại bạn.',
    },
    relatives: {
      label: 'Gia đình và bạn thân',
      explanation: 'Dành cho bạn nếu người thân cận của bạn cần giúp đỡ.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Người khác cũng có thể đến',
      explanation: 'Bạn có thể đến dù không thuộc nhóm này.',
    },
    mainly: {
      label: 'Chủ yếu cho nhóm này',
      explanation: 'Nếu không thuộc nhóm này, bạn có thể hỏi xem mình đến được không.',
    },
    only: { label: 'Chỉ cho nhóm này', explanation: 'Bạn chỉ được giúp ở đây nếu thuộc nhóm này.' },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Không hỏi về giấy phép cư trú',
      explanation: 'Họ không hỏi bạn có được phép ở trong nước hay không.',
    },
    'not-required': {
      label: 'Không cần giấy phép cư trú',
      explanation: 'Không có giấy phép cư trú vẫn được giúp, nhưng họ có thể hỏi bạn về giấy này.',
    },
    'some-services-only': {
      label: 'Giúp một phần dù không có giấy phép',
      explanation: 'Không có giấy phép cư trú, bạn vẫn được giúp một số việc, nhưng không phải tất cả.',
    },
    unconfirmed: {
      label: 'Chưa rõ: có hỏi giấy phép cư trú không?',
      explanation: 'Chúng tôi không biết họ có hỏi không. Bạn có thể hỏi họ trước khi nói mình là ai.',
    },
  },
  identification: {
    none: {
      label: 'Không cần giấy tờ tùy thân',
      explanation: 'Bạn không phải đưa hộ chiếu hay giấy tờ khác ghi rõ bạn là ai.',
    },
    'alias-accepted': {
      label: 'Dùng tên gọi khác cũng được',
      explanation: 'Bạn có thể dùng tên khác với tên trong hộ chiếu.',
    },
    'any-document': {
      label: 'Cần một loại giấy tờ có tên bạn',
      explanation: 'Bạn phải đưa giấy tờ có tên mình. Không nhất thiết phải là hộ chiếu.',
    },
    'official-document': {
      label: 'Cần hộ chiếu hoặc giấy chính thức',
      explanation: 'Bạn phải đưa hộ chiếu hoặc giấy tờ chính thức khác ghi rõ bạn là ai.',
    },
    unconfirmed: {
      label: 'Chưa rõ: có cần giấy tờ tùy thân không?',
      explanation: 'Chúng tôi không biết bạn có phải đưa giấy tờ không. Bạn có thể hỏi họ trước.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Không cần mã số cá nhân',
      explanation: 'Bạn không cần mã số cá nhân của nước này hay ID điện tử như BankID.',
    },
    needed: {
      label: 'Cần mã số cá nhân',
      explanation: 'Bạn cần mã số cá nhân của nước này hoặc ID điện tử như BankID.',
    },
    unconfirmed: {
      label: 'Chưa rõ: có cần mã số cá nhân không?',
      explanation: 'Chúng tôi không biết bạn có cần mã số cá nhân hay BankID không. Bạn có thể hỏi họ trước.',
    },
  },
  anonymity: {
    full: { label: 'Không cần nói bạn là ai', explanation: 'Bạn không phải nói mình là ai để được giúp.' },
    partial: {
      label: 'Một số việc không cần nói tên',
      explanation: 'Bạn được giúp một số việc mà không cần nói mình là ai, nhưng không phải tất cả.',
    },
    none: { label: 'Phải nói bạn là ai', explanation: 'Bạn phải nói mình là ai để được giúp.' },
    unconfirmed: {
      label: 'Chưa rõ: có phải nói tên không?',
      explanation: 'Chúng tôi không biết bạn có phải nói mình là ai không. Bạn có thể hỏi họ trước.',
    },
  },
  cost: {
    free: { label: 'Miễn phí', explanation: 'Bạn không phải trả tiền.' },
    'partly-free': {
      label: 'Miễn phí một phần',
      explanation: 'Một số việc bạn không phải trả tiền, còn lại thì phải trả.',
    },
    'small-fee': { label: 'Tốn ít tiền', explanation: 'Bạn trả một khoản tiền nhỏ.' },
    paid: { label: 'Phải trả tiền', explanation: 'Bạn phải trả tiền để được giúp.' },
    unconfirmed: {
      label: 'Chưa rõ: có phải trả tiền không?',
      explanation: 'Chúng tôi không biết bạn có phải trả tiền không. Hãy hỏi giá trước.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Đến không cần hẹn',
      explanation: 'Bạn có thể đến trong giờ mở cửa mà không cần hẹn.',
    },
    appointment: { label: 'Phải hẹn giờ', explanation: 'Bạn phải hẹn giờ trước khi đến.' },
    'phone-first': { label: 'Gọi trước', explanation: 'Bạn phải gọi điện trước khi đến.' },
    referral: {
      label: 'Cần có nơi giới thiệu',
      explanation: 'Bác sĩ hoặc nơi khác phải giới thiệu bạn đến đó.',
    },
    'no-referral-needed': {
      label: 'Không cần nơi giới thiệu',
      explanation: 'Bạn có thể tự liên lạc; không cần ai giới thiệu.',
    },
    registration: { label: 'Phải đăng ký', explanation: 'Bạn phải đăng ký trước khi tham gia.' },
    'queue-ticket': { label: 'Lấy số chờ', explanation: 'Bạn lấy số và chờ đến lượt mình.' },
    lottery: {
      label: 'Bốc thăm chỗ',
      explanation: 'Chỗ được chia bằng bốc thăm, nên bạn có thể không có chỗ.',
    },
    'waiting-list': {
      label: 'Danh sách chờ',
      explanation: 'Bạn được ghi vào danh sách và chờ đến lượt mình.',
    },
    outreach: {
      label: 'Họ gặp mọi người ở bên ngoài',
      explanation: 'Bạn có thể gặp họ ở bên ngoài, nơi họ đi qua.',
    },
    online: { label: 'Qua mạng', explanation: 'Bạn liên lạc hoặc được giúp qua internet.' },
  },
  records: {
    'none-kept': { label: 'Không ghi gì về bạn', explanation: 'Họ không lưu tên hay thông tin về bạn.' },
    'own-records-only': {
      label: 'Chỉ ghi chép trong nội bộ',
      explanation: 'Họ có ghi về bạn, nhưng chỉ trong sổ sách riêng của họ.',
    },
    'shared-health-record': {
      label: 'Ghi vào hồ sơ sức khỏe dùng chung',
      explanation: 'Những người khác chữa bệnh cho bạn có thể đọc điều họ ghi về bạn.',
    },
    unconfirmed: {
      label: 'Chưa rõ: họ có ghi về bạn không?',
      explanation: 'Chúng tôi không biết họ ghi gì về bạn. Bạn có thể hỏi họ trước.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Chỉ nói với cảnh sát nếu bạn đồng ý',
      explanation:
        'Họ không nói với cảnh sát về bạn nếu bạn chưa đồng ý. Luật có thể có ngoại lệ, ví dụ khi có nguy hiểm đến tính mạng.',
    },
    'legal-duty-only': {
      label: 'Chỉ báo cảnh sát khi luật bắt buộc',
      explanation:
        'Khi bạn chưa đồng ý, họ chỉ báo cảnh sát nếu luật bắt buộc, ví dụ khi có nguy hiểm đến tính mạng.',
    },
    'present-on-site': { label: 'Có cảnh sát ở đây', explanation: 'Bạn có thể gặp cảnh sát khi đến đây.' },
    'part-of-authority': {
      label: 'Cảnh sát điều hành nơi này',
      explanation: 'Những người giúp bạn ở đây là nhân viên của cảnh sát.',
    },
    unconfirmed: {
      label: 'Chưa rõ: họ có báo cảnh sát không?',
      explanation: 'Chúng tôi không biết họ nói gì với cảnh sát. Hãy hỏi họ trước khi bạn kể bất cứ điều gì.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Chỉ nói với di trú nếu bạn đồng ý',
      explanation: 'Họ không nói với cơ quan di trú về bạn nếu bạn chưa đồng ý. Luật có thể có ngoại lệ.',
    },
    'legal-duty-only': {
      label: 'Chỉ báo di trú khi luật bắt buộc',
      explanation: 'Khi bạn chưa đồng ý, họ chỉ báo cơ quan di trú nếu luật bắt buộc.',
    },
    'present-on-site': {
      label: 'Có nhân viên di trú ở đây',
      explanation: 'Bạn có thể gặp người của cơ quan di trú khi đến đây.',
    },
    'part-of-authority': {
      label: 'Cơ quan di trú điều hành nơi này',
      explanation: 'Những người giúp bạn ở đây là nhân viên của cơ quan di trú.',
    },
    unconfirmed: {
      label: 'Chưa rõ: họ có báo di trú không?',
      explanation:
        'Chúng tôi không biết họ nói gì với cơ quan di trú. Hãy hỏi họ trước khi bạn kể bất cứ điều gì.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Phải giữ bí mật theo luật',
      explanation: 'Luật cấm họ kể cho người khác về bạn, nhưng có ngoại lệ.',
    },
    no: { label: 'Luật không buộc giữ bí mật', explanation: 'Luật không cấm họ kể cho người khác về bạn.' },
    unconfirmed: {
      label: 'Chưa rõ: có phải giữ bí mật không?',
      explanation: 'Chúng tôi không biết luật có buộc họ giữ bí mật về bạn không. Bạn có thể hỏi họ trước.',
    },
  },
  basis: {
    stated: { label: 'chính nơi đó cho biết', explanation: 'Chính nơi đó đã viết hoặc nói điều này.' },
    reported: {
      label: 'người khác cho biết',
      explanation: 'Người khác, không phải nơi đó, đã viết hoặc nói điều này.',
    },
    rule: {
      label: 'theo luật hoặc quy định quốc gia',
      explanation: 'Quy định là như vậy, nhưng khi bạn đến có thể khác.',
    },
  },
  serviceStatus: {
    active: { label: 'Đang hoạt động', explanation: 'Nơi này đang có và tiếp nhận mọi người.' },
    'temporarily-closed': {
      label: 'Tạm đóng cửa',
      explanation: 'Bây giờ bạn không thể được giúp ở đây. Họ dự định sẽ mở lại.',
    },
    inactive: {
      label: 'Hiện không hoạt động',
      explanation: 'Bây giờ bạn không thể được giúp ở đây, và chúng tôi không biết họ có mở lại không.',
    },
    defunct: { label: 'Đã đóng cửa hẳn', explanation: 'Nơi này không còn nữa, nên bạn cần tìm nơi khác.' },
  },
  organizationType: {
    public: { label: 'Cơ quan nhà nước', explanation: 'Nhà nước, tỉnh hoặc thành phố điều hành.' },
    charity: { label: 'Tổ chức từ thiện', explanation: 'Tổ chức không nhằm kiếm tiền từ bạn.' },
    'faith-based': { label: 'Tổ chức tôn giáo', explanation: 'Nhà thờ hoặc nhóm tôn giáo khác điều hành.' },
    'user-led': {
      label: 'Do người từng trải điều hành',
      explanation: 'Những người điều hành từng sống như những người họ giúp.',
    },
    'health-trust': { label: 'Bệnh viện công', explanation: 'Cơ quan nhà nước điều hành các bệnh viện.' },
    other: { label: 'Tổ chức khác', explanation: 'Một loại tổ chức khác.' },
  },
  locationKind: {
    physical: { label: 'Địa điểm cố định', explanation: 'Bạn có thể đến một nơi nhất định.' },
    mobile: { label: 'Lưu động', explanation: 'Họ đến nhiều nơi khác nhau, ví dụ bằng xe buýt.' },
    outreach: {
      label: 'Bên ngoài, nơi có người',
      explanation: 'Họ đi lại bên ngoài, và bạn có thể gặp họ ở đó.',
    },
    phone: { label: 'Qua điện thoại', explanation: 'Bạn được giúp qua điện thoại.' },
    online: { label: 'Qua mạng', explanation: 'Bạn được giúp qua internet.' },
  },
  visibility: {
    public: { label: 'Địa chỉ công khai', explanation: 'Ai cũng có thể xem nơi đó ở đâu.' },
    'on-request': {
      label: 'Phải hỏi địa chỉ',
      explanation: 'Bạn phải liên lạc với họ để biết nơi đó ở đâu.',
    },
    area: { label: 'Chỉ hiện khu vực', explanation: 'Bạn chỉ thấy nơi đó ở khoảng nào.' },
    confidential: {
      label: 'Địa chỉ bí mật',
      explanation: 'Địa chỉ không có ở đây, nên bạn phải liên lạc với họ.',
    },
  },
  precision: {
    entrance: { label: 'Ngay lối vào', explanation: 'Điểm trên bản đồ cho bạn thấy lối vào.' },
    building: {
      label: 'Ngay tòa nhà',
      explanation: 'Điểm trên bản đồ cho bạn thấy tòa nhà, nhưng không thấy cửa vào.',
    },
    street: {
      label: 'Trên con đường',
      explanation: 'Điểm trên bản đồ cho bạn thấy con đường, nhưng không thấy ngôi nhà.',
    },
    postcode: {
      label: 'Trong vùng mã bưu chính',
      explanation: 'Điểm trên bản đồ chỉ cho bạn thấy vùng mã bưu chính.',
    },
    locality: {
      label: 'Trong thành phố',
      explanation: 'Điểm trên bản đồ chỉ cho bạn thấy thành phố hoặc xã.',
    },
  },
  wheelchair: {
    yes: { label: 'Xe lăn vào được', explanation: 'Bạn có thể vào bằng xe lăn.' },
    limited: {
      label: 'Xe lăn khó vào',
      explanation: 'Bạn có thể cần người giúp, hoặc chỉ vào được một số chỗ.',
    },
    no: { label: 'Xe lăn không vào được', explanation: 'Bạn không thể vào bằng xe lăn.' },
    unconfirmed: {
      label: 'Chưa rõ: xe lăn vào được không?',
      explanation: 'Chúng tôi không biết bạn có vào được bằng xe lăn không. Bạn có thể hỏi họ trước.',
    },
  },
  channel: {
    phone: { label: 'Điện thoại', explanation: 'Bạn có thể gọi điện.' },
    sms: { label: 'SMS', explanation: 'Bạn có thể gửi tin nhắn.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Bạn có thể nhắn qua ứng dụng WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Bạn có thể nhắn qua ứng dụng Signal.' },
    telegram: { label: 'Telegram', explanation: 'Bạn có thể nhắn qua ứng dụng Telegram.' },
    viber: { label: 'Viber', explanation: 'Bạn có thể nhắn qua ứng dụng Viber.' },
    messenger: { label: 'Messenger', explanation: 'Bạn có thể nhắn qua Messenger của Facebook.' },
    email: { label: 'Email', explanation: 'Bạn có thể gửi email.' },
    web: { label: 'Trang web', explanation: 'Bạn có thể đọc thêm trên trang web của họ.' },
    form: { label: 'Mẫu đơn', explanation: 'Bạn có thể viết vào mẫu đơn trên trang web của họ.' },
    chat: {
      label: 'Trò chuyện trực tuyến',
      explanation: 'Bạn có thể nhắn qua lại với họ trên trang web của họ.',
    },
    video: { label: 'Gọi video', explanation: 'Bạn có thể nói chuyện với họ bằng hình và tiếng.' },
  },
  numberShown: {
    yes: { label: 'Hiện số của bạn', explanation: 'Họ có thể thấy số điện thoại của bạn.' },
    no: {
      label: 'Không hiện số của bạn',
      explanation:
        'Họ không thấy số điện thoại của bạn, nhưng điện thoại của bạn có thể cho thấy bạn đã liên lạc.',
    },
    unconfirmed: {
      label: 'Chưa rõ: có hiện số của bạn không?',
      explanation: 'Chúng tôi không biết họ có thấy số điện thoại của bạn không.',
    },
  },
  contactCost: {
    free: { label: 'Liên lạc miễn phí', explanation: 'Bạn gọi hoặc nhắn không mất tiền.' },
    'normal-rate': {
      label: 'Giá bình thường',
      explanation: 'Bạn trả theo giá bình thường của hãng điện thoại của bạn.',
    },
    premium: {
      label: 'Đắt hơn bình thường',
      explanation: 'Gọi hoặc nhắn đến đây đắt hơn cuộc gọi bình thường.',
    },
    unconfirmed: {
      label: 'Chưa rõ: liên lạc có mất tiền không?',
      explanation: 'Chúng tôi không biết gọi hoặc nhắn mất bao nhiêu tiền.',
    },
  },
  languageMode: {
    staff: {
      label: 'Nhân viên nói tiếng này',
      explanation: 'Bạn có thể nói tiếng này với người làm việc ở đó.',
    },
    interpreter: { label: 'Có người phiên dịch', explanation: 'Người phiên dịch dịch giữa bạn và họ.' },
    written: {
      label: 'Chỉ bằng chữ viết',
      explanation: 'Bạn có thể đọc hoặc viết tiếng này, nhưng không nói tiếng này với họ được.',
    },
    unconfirmed: {
      label: 'Chưa rõ: có ai nói tiếng này không?',
      explanation:
        'Chúng tôi không biết có ai nói tiếng này hay họ có dùng phiên dịch không. Bạn có thể hỏi họ trước.',
    },
  },
  areaScope: {
    local: { label: 'Trong thành phố này', explanation: 'Dành cho bạn nếu bạn ở thành phố hoặc xã này.' },
    regional: { label: 'Trong vùng này', explanation: 'Dành cho bạn nếu bạn ở vùng này của đất nước.' },
    national: { label: 'Trên cả nước', explanation: 'Dành cho bạn dù bạn ở đâu trong nước.' },
    international: { label: 'Ở nhiều nước', explanation: 'Dành cho bạn dù bạn ở nước này hay nước khác.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'Có thể xin gặp nhân viên nữ',
      explanation: 'Bạn có thể nói là muốn phụ nữ giúp mình.',
    },
    'male-worker': {
      label: 'Có thể xin gặp nhân viên nam',
      explanation: 'Bạn có thể nói là muốn nam giới giúp mình.',
    },
    interpreter: {
      label: 'Có thể xin người phiên dịch',
      explanation: 'Bạn có thể nói là mình cần người phiên dịch.',
    },
    companion: { label: 'Có thể xin người đi cùng', explanation: 'Bạn có thể xin có người đi cùng mình.' },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Nơi đó đã xác nhận',
      explanation: 'Nơi đó đã đọc điều bạn thấy ở đây và nói là đúng.',
    },
    visit: {
      label: 'Đã đến tận nơi kiểm tra',
      explanation: 'Có người đã đến đó để kiểm tra điều bạn đọc ở đây.',
    },
    phone: {
      label: 'Đã gọi điện kiểm tra',
      explanation: 'Có người đã gọi điện để kiểm tra điều bạn đọc ở đây.',
    },
    website: {
      label: 'Đã kiểm tra trên trang web',
      explanation: 'Điều bạn đọc ở đây lấy từ trang web của nơi đó.',
    },
    'second-hand': {
      label: 'Từ nguồn khác',
      explanation: 'Điều bạn đọc ở đây do người khác cho biết, không phải từ nơi đó.',
    },
  },
  confidence: {
    high: { label: 'Khá chắc chắn', explanation: 'Chúng tôi nghĩ điều bạn đọc ở đây là đúng.' },
    medium: {
      label: 'Chắc chắn một phần',
      explanation: 'Một phần điều bạn đọc ở đây có thể sai. Hãy hỏi họ trước.',
    },
    low: { label: 'Không chắc chắn', explanation: 'Nhiều điều bạn đọc ở đây có thể sai. Hãy hỏi họ trước.' },
  },
  translationOrigin: {
    human: { label: 'Do người dịch', explanation: 'Điều bạn đọc là do người dịch.' },
    machine: { label: 'Do máy dịch', explanation: 'Điều bạn đọc là do máy dịch, và chưa có ai kiểm tra.' },
    'machine-reviewed': {
      label: 'Máy dịch, có người kiểm tra',
      explanation: 'Điều bạn đọc là do máy dịch, và đã có người kiểm tra.',
    },
  },
  holidayRule: {
    open: { label: 'Mở cửa ngày lễ', explanation: 'Giờ mở cửa cũng áp dụng cho ngày lễ.' },
    closed: { label: 'Đóng cửa ngày lễ', explanation: 'Bạn không thể đến vào ngày lễ.' },
    unconfirmed: {
      label: 'Chưa rõ: ngày lễ có mở cửa không?',
      explanation: 'Chúng tôi không biết ngày lễ có mở cửa không. Bạn có thể hỏi họ trước.',
    },
  },
  weekdays: {
    mo: { label: 'Thứ Hai', explanation: 'T2' },
    tu: { label: 'Thứ Ba', explanation: 'T3' },
    we: { label: 'Thứ Tư', explanation: 'T4' },
    th: { label: 'Thứ Năm', explanation: 'T5' },
    fr: { label: 'Thứ Sáu', explanation: 'T6' },
    sa: { label: 'Thứ Bảy', explanation: 'T7' },
    su: { label: 'Chủ Nhật', explanation: 'CN' },
  },
};

export default vi;
