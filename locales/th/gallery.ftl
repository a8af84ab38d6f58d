# Thai. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = เทียบกับ { $version }
compare-permissions-added = สิทธิ์ใหม่
compare-permissions-removed = สิทธิ์ที่ไม่ขอแล้ว
compare-works-now = ใช้เพิ่มได้กับ
compare-works-no-longer = ใช้ไม่ได้แล้วกับ
compare-licence = สัญญาอนุญาต
compare-size = ขนาด
compare-became = เดิม { $from } ปัจจุบัน { $to }
compare-nothing = สิทธิ์ สัญญาอนุญาต และความเข้ากันได้เหมือนเดิม

compatibility-table = เวอร์ชันใดใช้ได้กับโปรแกรมใด
compatibility-version = เวอร์ชัน
range-from = { $min } ขึ้นไป
range-until = ไม่เกิน { $max }
range-both = { $min } ถึง { $max }
range-any = ทุกเวอร์ชัน
range-none = ใช้ไม่ได้

verify-title = วิธีตรวจสอบไฟล์ที่ดาวน์โหลด
verify-text = คำนวณเช็กซัมของไฟล์ที่คุณดาวน์โหลด แล้วเทียบกับค่าด้านบน หากไม่ตรงกัน อย่าติดตั้งไฟล์นั้น เพราะไฟล์เสียหายหรือถูกแก้ไขระหว่างทาง
provenance-title = ที่มา
provenance-source = ซอร์สโค้ดของเวอร์ชันนี้
provenance-approved = อนุมัติโดย { $name } เมื่อ { $date }
provenance-unreviewed = ยังไม่ได้ตรวจสอบ
provenance-signature = ลายเซ็น

addon-privacy-policy = นโยบายความเป็นส่วนตัว
addon-eula = ข้อตกลงการใช้งาน
title-privacy-policy = นโยบายความเป็นส่วนตัวของ { $name }
title-eula = ข้อตกลงการใช้งานของ { $name }
description-privacy-policy = { $name } ทำอะไรกับข้อมูลบ้าง ตามคำชี้แจงของผู้พัฒนา
description-eula = สิ่งที่ผู้ใช้ { $name } ต้องยอมรับ ตามคำชี้แจงของผู้พัฒนา
title-licence = สัญญาอนุญาต: { $name }
description-licence = เนื้อหาของสัญญาอนุญาต { $name }

addon-same-author = ส่วนเสริมอื่นจาก { $name }
shot-close = ปิด
shot-previous = ก่อนหน้า
shot-next = ถัดไป
usage-title = จำนวนผู้ใช้และการดาวน์โหลดตามช่วงเวลา
usage-users-chart = จำนวนผู้ใช้ตั้งแต่ { $first } ถึง { $last }: จาก { $from } เป็น { $to }
usage-downloads-chart = จำนวนการดาวน์โหลดต่อเดือนตั้งแต่ { $first } ถึง { $last }: จาก { $from } เป็น { $to }
usage-table = แสดงตัวเลข
usage-month = เดือน
usage-users = ผู้ใช้
usage-downloads = การดาวน์โหลด

filter-label = แสดง
filter-text = มีข้อความ
filter-current = ของเวอร์ชันปัจจุบัน
order-label = เรียงตาม
order-language = ภาษาของคุณก่อน
order-helpful = มีประโยชน์ที่สุด
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
       *[other] { $mean } ในช่วงหนึ่งปีก่อน { $date } จาก { $count } รีวิว
    }
rating-rule = “คะแนนสูงสุด” ไม่ได้เรียงตามค่าเฉลี่ยนี้ แต่เรียงตามขอบล่างของช่วงความเชื่อมั่น 95% (Wilson 1927) เพื่อไม่ให้คะแนนเต็มเพียงไม่กี่ครั้งอยู่เหนือคะแนนดีจำนวนมาก

title-all = ส่วนเสริมทั้งหมด
description-all =
    { $count ->
       *[other] ส่วนเสริมทั้งหมด { $count } รายการในคลังนี้ เรียงตามการใช้งาน คะแนน วันที่ และชื่อ
    }
sort-added = มาใหม่
title-languages = ส่วนเสริมตามภาษา
description-languages = ส่วนเสริมใดมีให้ใช้ในภาษาใดบ้าง
languages-intro = ภาษาที่มีให้ใช้ในตัวส่วนเสริมเอง ไม่ว่าหน้านี้จะเป็นภาษาใด
title-language = ส่วนเสริมในภาษา{ $name }
description-language =
    { $count ->
       *[other] ส่วนเสริม { $count } รายการที่มีภาษา{ $name }ให้ใช้
    }
title-announcements = ข่าวสารของคลังนี้
description-announcements = สิ่งที่เปลี่ยนไปในคลังนี้และสิ่งที่ผู้ใช้ควรรู้
announcement-until = จนถึงวันที่ { $date }
announcements-all = ข่าวสารทั้งหมด

feed-site = ส่วนเสริมใหม่และที่อัปเดต
feed-list = { $name }: ส่วนเสริมใหม่และที่อัปเดต
feed-versions = เวอร์ชันของ { $name }
feed-reviews = รีวิวของ { $name }
feed-decisions = การตัดสินของคลังนี้
feed-announcements = ข่าวสารของคลังนี้
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
       *[other] { $stars } ดาวจาก { $author }
    }

title-feedback = ความคิดเห็นต่อเว็บไซต์
description-feedback = ความคิดเห็นของผู้ใช้ต่อเว็บไซต์นี้และผลที่ตามมา
feedback-intro = ความคิดเห็นของผู้ใช้ต่อเว็บไซต์นี้และผลที่ตามมา
feedback-empty = ยังไม่มีความคิดเห็น
feedback-open = รอพิจารณา
feedback-planned = วางแผนแล้ว
feedback-done = เสร็จแล้ว
feedback-declined = ไม่รับ
feedback-answer = คำตอบจาก { $author }
form-title-feedback = แสดงความคิดเห็นต่อเว็บไซต์นี้
form-closed-site = ส่งข้อความจากเว็บไซต์นี้ไม่ได้ ดูวิธีติดต่อผู้ดูแลได้ในหน้าแนะนำคลังนี้
form-elsewhere = แบบฟอร์มนี้จะส่งไปที่ { $host }
report-security = เป็นอันตรายต่อผู้ใช้
report-spam = เป็นโฆษณาหรือของปลอม
report-rights = ใช้สิ่งที่เป็นของผู้อื่น
report-abuse = ดูหมิ่นหรือข่มขู่
report-broken = ใช้งานไม่ได้
report-other = เรื่องอื่น

title-translations = การแปล
description-translations = คลังนี้แปลเป็นภาษาใดแล้วมากน้อยเพียงใด
translations-intro = คลังนี้มีให้อ่านจริงในแต่ละภาษามากน้อยเพียงใด ส่วนที่ยังขาดจะแสดงเป็นภาษาอื่นพร้อมระบุไว้
translations-language = ภาษา
translations-interface = อินเทอร์เฟซ
translations-names = ชื่อ
translations-summaries = คำโปรย
translations-descriptions = คำอธิบาย
translations-notes = บันทึกประจำรุ่น
translations-captions = คำบรรยายภาพ
translations-policies = นโยบาย
translations-pages = หน้า
title-translation = การแปล: ภาษา{ $language }
description-translation = สิ่งที่แปลเป็นภาษา{ $language }แล้วและสิ่งที่ยังขาด
translations-of = { $done } จาก { $total }
translations-missing = ส่วนเสริมที่มีผู้ใช้มากที่สุดซึ่งยังขาดภาษานี้
translations-missing-none = ไม่มีส่วนเสริมใดขาดภาษานี้
translations-help = วิธีช่วย
    .text = ทุกคนที่รู้ทั้งสองภาษาแปลข้อความใดก็ได้ โปรดเสนอคำแปลที่ต้นทางของข้อความนั้น หน้าของส่วนเสริมแต่ละรายการมีลิงก์ไปยังต้นทาง ส่วนข้อความของเว็บไซต์นี้อยู่ในซอร์สโค้ดของเว็บไซต์
