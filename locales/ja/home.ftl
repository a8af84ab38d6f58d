# スタートページ。

home-heading = お使いの言語で読める、公開の場で審査されたアドオン
home-lede = { $count }件のアドオンがあります。何をするものか、誰が作っているか、何にアクセスできるか、どのように審査されたかを、アドオンごとのページで説明しています。
home-recommended = おすすめ
home-newest = 新着と更新
home-popular = 利用者の多いアドオン
home-announcements = お知らせ
home-spoken = お使いの言語の説明があるアドオン
home-spoken-count = お使いの言語の説明があるアドオンは{ $count }件です。
home-all-categories = すべてのカテゴリー
home-empty = まだ何も掲載されていません。カタログにアドオンが加わると、ここに表示されます。
