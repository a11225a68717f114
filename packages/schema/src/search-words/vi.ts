import type { SearchWords } from './types.ts';

/** Vietnamese: what readers type, besides the labels. */
export const vi: SearchWords = {
  language: 'vi',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'bệnh lậu, giang mai, chlamydia, xét nghiệm HIV, bệnh xã hội, bệnh hoa liễu, xét nghiệm máu, thử máu',
    'sexual-health-treatment':
      'khí hư, kháng sinh, tiểu buốt, sùi mào gà, chữa bệnh lậu, huyết trắng, đi tiểu rát, đái buốt, ngứa vùng kín, ngứa bên dưới',
    'hiv-prep-pep': 'phòng HIV, phơi nhiễm HIV, dự phòng trước phơi nhiễm, nguy cơ HIV, rách bao cao su',
    contraception:
      'thuốc tránh thai, thuốc ngừa thai, vòng tránh thai, thuốc tránh thai khẩn cấp, ngừa thai, đặt vòng',
    pregnancy:
      'bầu, thai, có thai, có bầu, nữ hộ sinh, que thử thai, sinh con, siêu âm, mang bầu, phụ khoa, bác sĩ phụ khoa, sảy thai, trễ kinh',
    abortion: 'nạo thai, bỏ thai, thuốc phá thai, đình chỉ thai, có thai ngoài ý muốn',
    vaccination: 'vắc xin, vaccine, chích ngừa, chích ngừa viêm gan, HPV, chích ngừa cúm',
    'general-health':
      'bác sĩ, y tá, bệnh viện, phòng khám, ốm, sốt, chảy máu, ra máu, ung thư, đau đầu, ho nhiều, hoóc môn, con ốm, đơn thuốc, thuốc',
    dental: 'đau răng, răng, nhổ răng, khám răng, sâu răng',
    'wound-care': 'vết cắt, băng bó, áp xe, vết thương nhiễm trùng, bỏng, thay băng',
    'mental-health':
      'tâm lý, bác sĩ tâm lý, lo âu, trầm cảm, mất ngủ, buồn, chán nản, tự làm đau mình, rạch tay, hoảng loạn',
    'condoms-lubricant': 'bcs, ba con sói, bao cao su nữ, condom, bao cao su',
    'clean-equipment': 'kim tiêm, bơm kim tiêm, ống tiêm, đổi kim, kim sạch',
    naloxone: 'Narcan, thuốc giải độc, sốc thuốc, xịt mũi',
    'drug-checking': 'kiểm nghiệm ma túy, thành phần ma túy',
    'supervised-consumption': 'phòng tiêm chích, chỗ tiêm chích, tiêm chích an toàn',
    'substance-use-treatment': 'cai nghiện, methadone, nghiện, cai rượu, bỏ rượu, nghiện rượu',
    emergency: 'sos, cấp cứu, xe cứu thương, cứu tôi, nguy hiểm, cảnh sát, bị đâm, dao, giúp tôi',
    'violence-support':
      'bạo hành, bị đánh, chồng đánh, đe dọa, bạo lực gia đình, quấy rối, đánh, đánh đập, bị tấn công, tống tiền, theo dõi, bám theo, bạo lực danh dự, cắt âm vật, ép cưới, hành hung, ảnh nóng, bóp cổ, tôi sợ, sợ hãi',
    'sexual-assault-care':
      'hiếp dâm, cưỡng hiếp, bị hiếp, lạm dụng tình dục, quấy rối tình dục, cưỡng bức, hiếp, ép quan hệ',
    'crisis-shelter': 'nhà tạm trú phụ nữ, bỏ trốn khỏi nhà, trốn chồng, mái ấm, nơi lánh nạn',
    'trafficking-support': 'nạn buôn người, bị ép, ép bán dâm, bóc lột, lao động cưỡng bức, ma cô, hộ chiếu',
    'legal-advice':
      'luật sư, trợ giúp pháp lý, tòa án, luật sư miễn phí, hộ chiếu, mất hộ chiếu, hộ chiếu bị mất cắp, quyền nuôi con, bị đuổi khỏi nhà, công an lấy tiền, cảnh sát lấy tiền, công an bắt, chủ nhà, trộm hộ chiếu',
    'immigration-advice':
      'visa, thị thực, thẻ cư trú, giấy tờ, trục xuất, đoàn tụ gia đình, hết hạn visa, visa hết hạn',
    'asylum-advice': 'người tị nạn, xin tị nạn, bảo hộ quốc tế, bị từ chối tị nạn',
    'labour-rights':
      'lương, tiền lương, ông chủ, không trả lương, công đoàn, hợp đồng lao động, ông chủ không trả tiền, sếp',
    'help-to-report':
      'công an, cảnh sát, tố cáo, báo cảnh sát, nhân chứng, tố giác, bị cướp, bị trộm, ảnh khỏa thân',
    'rights-information': 'quyền của tôi, có hợp pháp không, quyền lợi, luật lệ',
    'emergency-overnight-stay':
      'ngủ nhờ, giường, nhà trọ, ngủ ở đâu, ngủ đêm, ngủ, chỗ trọ, không có chỗ ngủ, nơi ngủ, vô gia cư, bị đuổi ra ngoài, bị đuổi khỏi phòng, chủ nhà đuổi',
    'safe-accommodation': 'nhà an toàn, nơi an toàn, đi trốn, địa chỉ bí mật, chỗ trú an toàn',
    'day-centre': 'nghỉ ngơi, chỗ sưởi ấm, trung tâm ban ngày, ngồi nghỉ, người vô gia cư, lạnh, lạnh quá',
    food: 'đói, đồ ăn, cơm, bữa ăn, đồ ăn miễn phí, ăn, thức ăn miễn phí, đói bụng',
    clothing: 'giày dép, áo khoác, áo ấm, đồ lót, quần áo miễn phí',
    'shower-laundry': 'tắm rửa, máy giặt, giặt quần áo, nhà tắm, tắm vòi sen, tắm',
    'money-advice':
      'nợ, hóa đơn, trợ cấp, hết tiền, vay tiền, tiền, thuế, tài khoản ngân hàng, tiền thuê nhà',
    'phone-internet': 'wifi, sạc điện thoại, vào mạng, sạc pin, máy tính, thẻ SIM, điện, ổ điện',
    counselling: 'nói chuyện với ai đó, tâm sự, tham vấn, người lắng nghe, cố vấn',
    'peer-support': 'nhóm hỗ trợ, đồng đẳng, người giống tôi, nhóm tự lực',
    'social-work':
      'dịch vụ xã hội, công tác xã hội, điền đơn, giúp giấy tờ, điền mẫu đơn, bị mất hộ chiếu, mất cắp hộ chiếu, mất giấy tờ, bỏ nghề mại dâm, ngừng bán dâm, bỏ bán dâm, thoát khỏi mại dâm',
    outreach: 'đội lưu động, đến tận nơi, thăm tận nhà, tiếp cận cộng đồng',
    'meeting-place': 'quán cà phê, kết bạn, cô đơn, gặp bạn bè, giao lưu, một mình',
    'crisis-line': 'đường dây nóng, tự tử, muốn chết, tổng đài, gọi cho ai, tự sát, không muốn sống',
    interpreting: 'thông dịch, phiên dịch viên, dịch thuật, không biết tiếng Na Uy',
    'language-course': 'học tiếng Na Uy, tiếng Na Uy, học ngôn ngữ, học tiếng Anh, khóa học tiếng',
    'job-advice': 'tìm việc, xin việc, CV, thất nghiệp, tuyển dụng, công việc, việc khác',
    education: 'đi học, đại học, giáo dục, trung học, học bổ túc',
    courses: 'học vi tính, học may, đào tạo, học nghề, lớp học',
    'assisted-return': 'hồi hương, về nước tự nguyện, về nhà, vé về nước, quay về Việt Nam, IOM, về Việt Nam',
    'family-tracing': 'mất tích, tìm người thân, mất liên lạc, người mất tích, thất lạc gia đình',
  },
  audience: {
    'people-who-sell-sex':
      'mại dâm, bán dâm, lao động tình dục, nghề bán dâm, bỏ bán dâm, thoát khỏi mại dâm, bỏ nghề mại dâm, ngừng bán dâm, gái mại dâm, gái điếm, cave, gái gọi, gái bán hoa, massage, mát xa, tiệm massage',
    migrants: 'di dân, người nước ngoài, nhập cư, người nhập cư, di cư',
    undocumented: 'không giấy tờ, không visa, hết hạn visa, chưa có giấy tờ',
    'eu-citizens': 'người châu Âu, liên minh châu Âu, EEA',
    'asylum-seekers': 'người tị nạn, trại tị nạn',
    'trafficked-people': 'nạn nhân buôn người, bị ép buộc, bị bóc lột',
    women: 'nữ giới, con gái, cô gái',
    men: 'đàn ông, con trai, chàng trai',
    'trans-people':
      'trans, nữ chuyển giới, nam chuyển giới, phi nhị nguyên, bê đê, pê đê, bóng lộ, ladyboy, shemale',
    lgbtiq: 'LGBT, đồng tính, gay, les, song tính, queer, trans bê đê',
    'men-who-have-sex-with-men': 'MSM, nam đồng tính, nam song tính, đồng tính nam',
    'people-who-use-drugs': 'heroin, nghiện ma túy, chích ma túy, hàng đá, cocaine',
    homeless: 'vô gia cư, sống ngoài đường, ngủ ngoài đường, mất nhà',
    'young-people': 'thanh niên, thiếu niên, vị thành niên, tuổi teen',
    families: 'con nhỏ, trẻ em, mẹ, cha mẹ, mẹ đơn thân, em bé',
    roma: 'Romani, dân tộc Roma, người Di-gan',
    workers: 'công nhân, nhân viên, người làm thuê',
    'people-with-hiv': 'có HIV, nhiễm HIV, dương tính HIV, AIDS',
    'victims-of-violence': 'nạn nhân, nạn nhân bạo lực, bị đánh, bị đe dọa',
    relatives: 'người thân, họ hàng, vợ, chồng, anh chị em',
  },
  filters: {
    noPapers: 'không giấy tờ, không cần giấy tờ, không visa, không hộ chiếu, không giấy cư trú',
    free: 'miễn phí, không mất tiền, không tốn tiền, free',
    openNow: 'đang mở cửa, mở cửa, mở cửa hôm nay, còn mở cửa',
    noAppointment: 'không cần hẹn, không hẹn trước, không đặt lịch, đến thẳng',
    anonymous: 'ẩn danh, không cần tên, giấu tên, không nói tên',
    always: '24 giờ, 24/7, suốt đêm, cả ngày lẫn đêm',
  },
  fillers:
    'tôi, mình, em, tớ, của, là, có, không, bị, được, đang, đã, muốn, cần, tìm, cho, ở, đâu, với, và, một, các, này, thì, phải, chồng, bạn, trai, vợ, nói, chỗ, nơi, lấy, giữ, anh, ấy, nó, hắn, khách, họ, thể, giúp',
  moments:
    'hôm qua, tối qua, đêm qua, tối nay, đêm nay, hôm nay, bây giờ, ngay bây giờ, sáng nay, chiều nay, cuối tuần, cuối tuần này, cuối tuần qua, tuần trước, tuần này, ngày mai, tuần, tháng',
  places: {
    Göteborg: 'Gothenburg',
    København: 'Copenhagen',
    Berlin: 'Béc-lin, Bá Linh',
    München: 'Munich',
    Köln: 'Cologne',
    Wien: 'Vienna',
    Bruxelles: 'Brussels',
    Paris: 'Pa-ri, Ba Lê',
    London: 'Luân Đôn',
    Roma: 'Rome',
    Napoli: 'Naples',
    Torino: 'Turin',
    Firenze: 'Florence',
    Venezia: 'Venice',
    Warszawa: 'Warsaw',
    Praha: 'Prague',
    București: 'Bucharest',
    Beograd: 'Belgrade',
  },
};

export default vi;
