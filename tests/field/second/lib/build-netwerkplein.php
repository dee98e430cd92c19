<?php
// Shaarli: writes its settings and its datastore, as its own classes keep them. build-netwerkplein.php FOLDER ENTRIES
[, $folder, $entries] = $argv;
chdir($folder);
foreach (['data', 'cache', 'pagecache', 'tmp'] as $name) {
    mkdir("$folder/$name");
}
require "$folder/autoload.php";
require "$folder/application/bookmark/LinkUtils.php";
require "$folder/application/Utils.php";
require "$folder/application/http/UrlUtils.php";

use Shaarli\Bookmark\Bookmark;
use Shaarli\Bookmark\BookmarkArray;

$settings = [
    'credentials' => ['login' => 'beheer', 'hash' => bin2hex(random_bytes(20)), 'salt' => bin2hex(random_bytes(8))],
    'general' => ['title' => 'Netwerkplein', 'timezone' => 'Europe/Amsterdam', 'links_per_page' => 10, 'enabled_plugins' => []],
    'translation' => ['language' => 'en'],
    'thumbnails' => ['mode' => 'none'],
    'updates' => ['check_updates' => false],
    'resource' => ['updates' => "$folder/data/updates.txt"],
    'formatter' => 'default',
];
file_put_contents("$folder/data/config.json.php", '<?php /*' . json_encode($settings) . '*/ ?>');

$list = new BookmarkArray();
foreach (json_decode(file_get_contents($entries), true) as $number => $entry) {
    $bookmark = new Bookmark();
    $bookmark->setId($number);
    $bookmark->setShortUrl($entry['id'] ?? sprintf('plein%02d', $number));
    $bookmark->setTitle($entry['title']);
    $bookmark->setUrl($entry['url'] ?? '/shaare/' . $bookmark->getShortUrl());
    $bookmark->setDescription($entry['text']);
    $bookmark->setTags($entry['tags']);
    $bookmark->setSticky($entry['sticky'] ?? false);
    $bookmark->setCreated(new DateTime("2026-02-0" . (1 + $number % 9) . " 12:00:$number"));
    $list[$number] = $bookmark;
}
$data = '<?php /* ' . base64_encode(gzdeflate(serialize($list))) . ' */ ?>';
file_put_contents("$folder/data/datastore.php", $data);
