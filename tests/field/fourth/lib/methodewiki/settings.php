
# What setup.sh adds
$wgMainCacheType = CACHE_NONE;
$wgParserCacheType = CACHE_NONE;
$wgCacheDirectory = '%DIR%';
wfLoadSkin( 'Vector' );
$wgDefaultSkin = 'vector-2022';
$wgEnableUploads = false;
$wgJobRunRate = 0;
$wgGroupPermissions['*']['edit'] = false;
$wgGroupPermissions['*']['createaccount'] = false;
$wgFooterIcons = [];
$wgArticlePath = '/index.php/$1';
$wgHooks['SkinAddFooterLinks'][] = static function ( $skin, $key, &$items ) {
	if ( $key === 'places' ) {
		$items = [ 'home' => '<a href="http://pleinsociaalwerk.localhost:8789/">Terug naar het plein</a>' ];
	}
};
