# 시작 페이지.

home-heading = 공개적으로 심사받은 부가 기능을 내 언어로
home-lede = 부가 기능이 { $count }개 있습니다. 부가 기능마다 무엇을 하는지, 누가 만드는지, 무엇에 접근할 수 있는지, 어떻게 심사받았는지 알려 주는 페이지가 있습니다.
home-recommended = 추천
home-newest = 신규 및 업데이트
home-popular = 사용자가 많은 부가 기능
home-announcements = 공지
home-spoken = 내 언어로 설명된 부가 기능
home-spoken-count = 내 언어로 된 설명이 있는 부가 기능이 { $count }개 있습니다.
home-all-categories = 모든 카테고리
home-empty = 아직 등록된 것이 없습니다. 카탈로그에 부가 기능이 들어오면 여기에 나타납니다.
