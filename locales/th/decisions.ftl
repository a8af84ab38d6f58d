# Thai. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = ประวัติของ { $name }
description-history = ทุกการตัดสินเกี่ยวกับ { $name }: เมื่อใด โดยใคร และเพราะเหตุใด
history-intro = การเสนอชื่อและการตัดสินทุกครั้ง เรียงจากเก่าที่สุด ไม่มีการลบสิ่งใดออกในภายหลัง หากการตัดสินใดผิดพลาด จะแก้ไขด้วยการตัดสินครั้งต่อมา
history-all =
    { $count ->
       *[other] ประวัติทั้งหมด ({ $count } รายการ)
    }
history-entry = { $outcome }: ลิงก์ไปยังรายการนี้
history-by = โดย { $actor }
history-version = เวอร์ชัน { $version }
history-waited =
    { $days ->
        [0] ตัดสินภายในวันเดียวกัน
       *[other] หลังจาก { $days } วัน
    }
history-reasons = เหตุผล:
history-about = ตอบกลับ: { $outcome }, { $date }
history-endorsements =
    { $count ->
       *[other] มีผู้สนับสนุน { $count } คน
    }
history-status = สถานะปัจจุบัน

status-listed = เผยแพร่อยู่
status-pending = รอการตรวจสอบ
status-rejected = ปฏิเสธแล้ว
status-disabled = ปิดใช้งานแล้ว
status-removed = นำออกแล้ว

tombstone-nameless = ส่วนเสริมนี้ถูกนำออกแล้ว
tombstone-pending = ส่วนเสริมนี้ได้รับการเสนอชื่อแล้วและกำลังรอการตรวจสอบ จึงยังติดตั้งจากที่นี่ไม่ได้
tombstone-rejected = ส่วนเสริมนี้ได้รับการตรวจสอบแล้วแต่ไม่ได้รับอนุมัติ และไม่เคยมีให้ติดตั้งจากที่นี่
tombstone-disabled = ผู้ตรวจสอบปิดใช้งานส่วนเสริมนี้แล้ว จึงติดตั้งจากที่นี่ไม่ได้อีก
tombstone-removed = ส่วนเสริมนี้ไม่ได้อยู่ในคลังนี้แล้ว จึงติดตั้งจากที่นี่ไม่ได้อีก
description-tombstone = { $name } ไม่ได้เผยแพร่ที่นี่ หน้านี้บอกว่ามีการตัดสินอะไร เมื่อใด และเพราะเหตุใด
tombstone-act = หากคุณใช้อยู่
tombstone-act-pending = ไม่ต้องทำอะไร
tombstone-act-rejected = ไม่ต้องทำอะไร
tombstone-act-disabled = โปรดนำออกจากโปรแกรมของคุณ เว้นแต่เหตุผลด้านล่างจะระบุเป็นอย่างอื่น ส่วนเสริมนี้จะไม่ได้รับการอัปเดตอีก
tombstone-act-removed = คุณใช้ต่อไปได้ แต่จะไม่ได้รับการอัปเดตจากที่นี่อีก
tombstone-decision = การตัดสิน
tombstone-no-decision = ไม่มีบันทึกการตัดสิน: ส่วนเสริมนี้ออกจากคลังไปพร้อมกับแหล่งข้อมูลที่เคยมีส่วนเสริมนี้
tombstone-replaced = ส่วนเสริมที่ใช้แทน:
tombstone-queue = ดูคิวและระยะเวลาในการตรวจสอบ

title-queue = คิวการตรวจสอบ
description-queue = ส่วนเสริมใดกำลังรอการตรวจสอบ รอมาตั้งแต่เมื่อใด และขณะนี้การตรวจสอบใช้เวลานานเท่าใด
queue-intro = ส่วนเสริมทุกรายการมีคนตรวจดูก่อนเผยแพร่ หน้านี้แสดงรายการที่รออยู่ตามลำดับที่จะตรวจสอบ พร้อมระยะเวลาที่ใช้
queue-as-of = ข้อมูล ณ วันที่ { $date }
queue-place = ลำดับ
queue-addon = ส่วนเสริม
queue-since = รอตั้งแต่
queue-days = จำนวนวัน
queue-state = กำลังรอ
queue-for-reviewers = ผู้ตรวจสอบ
queue-for-developer = คำตอบจากผู้พัฒนา
queue-empty = ขณะนี้ไม่มีรายการที่รออยู่
queue-times = ระยะเวลาในการตรวจสอบ
queue-median =
    { $median ->
        [0] การตรวจสอบในช่วง { $weeks } สัปดาห์ที่ผ่านมา ครึ่งหนึ่งเสร็จภายในวันเดียวกัน
       *[other] การตรวจสอบในช่วง { $weeks } สัปดาห์ที่ผ่านมา ครึ่งหนึ่งเสร็จภายใน { $median } วัน
    }
    .label = มัธยฐาน
queue-ninetieth =
    { $ninetieth ->
        [0] และเก้าในสิบเสร็จภายในวันเดียวกัน
       *[other] และเก้าในสิบเสร็จภายใน { $ninetieth } วัน
    }
    .label = 90%
queue-reviewers =
    { $count ->
       *[other] ในช่วงนั้นมีผู้ตรวจสอบ { $count } คน
    }
queue-no-times = ไม่มีการตัดสินในช่วง { $weeks } สัปดาห์ที่ผ่านมา
queue-chart = จำนวนวันที่ใช้ตรวจสอบในแต่ละสัปดาห์
queue-week = สัปดาห์เริ่มวันที่
queue-reviews = การตรวจสอบ
queue-nominate = เสนอชื่อส่วนเสริม
    .text = ทุกคนเสนอชื่อส่วนเสริมได้ ไม่เฉพาะผู้พัฒนา โปรดบอกว่าส่วนเสริมนั้นช่วยผู้อื่นได้อย่างไร ข้อความนี้จะเผยแพร่พร้อมชื่อของคุณ
queue-join = ร่วมเป็นผู้ตรวจสอบ
    .text = ผู้ตรวจสอบคือผู้ที่เคยเผยแพร่หรือตรวจสอบส่วนเสริมและรู้จักนโยบายดี การตัดสินทุกครั้งเปิดเผยต่อสาธารณะและระบุชื่อผู้ตัดสิน

title-policies = นโยบาย
description-policies = กฎที่ใช้ตัดสินส่วนเสริม และการตัดสินที่อ้างถึงกฎเหล่านั้น
policies-intro = การตัดสินทุกครั้งเป็นไปตามกฎเหล่านี้ แต่ละหน้าแสดงการตัดสินที่อ้างถึงกฎข้อนั้น
title-policy = { $name }
description-policy = เนื้อหาของนโยบาย “{ $name }” และการตัดสินที่อ้างถึงนโยบายนี้
policy-cited =
    { $count ->
        [0] ยังไม่มีการตัดสินที่อ้างถึงนโยบายนี้
       *[other] มีการตัดสิน { $count } ครั้งที่อ้างถึงนโยบายนี้
    }
policy-decisions = การตัดสินที่อ้างถึงนโยบายนี้
policy-newest =
    { $shown ->
       *[other] แสดง { $shown } รายการล่าสุด
    }
policy-empty = ยังไม่ได้เผยแพร่เนื้อหาของนโยบายนี้

recommended-since = แนะนำเมื่อ { $date }: ดูเหตุผล
version-blocked-why = เหตุผลที่ถูกปิดกั้นและสิ่งที่ควรทำ
