<?php get_header(); the_post(); ?>
<article class="entry"><h1><?php the_title(); ?></h1>
<?php if ( is_singular( 'post' ) ) : ?><p class="entry__date"><?php echo get_the_date(); ?></p><?php endif; ?>
<?php if ( is_singular( 'evenement' ) ) : ?><p class="entry__date"><?php echo esc_html( get_post_meta( get_the_ID(), 'wanneer', true ) ); ?></p><?php endif; ?>
<div class="entry__content"><?php the_content(); ?></div>
<?php if ( is_singular( 'project' ) ) : ?><dl class="facts"><?php foreach ( FACETS as $name => $label ) : ?><dt><?php echo $label; ?></dt><dd><?php echo esc_html( implode( ', ', wp_get_post_terms( get_the_ID(), $name, array( 'fields' => 'names' ) ) ) ); ?></dd><?php endforeach; ?></dl><?php endif; ?>
</article>
<?php
if ( ! is_page() ) {
	echo related( get_post_type(), get_the_ID() );
}
get_footer();
