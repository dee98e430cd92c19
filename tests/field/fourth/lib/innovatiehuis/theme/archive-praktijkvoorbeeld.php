<?php get_header(); ?>
<header class="page-header alignwide"><h1 class="page-title">Praktijkvoorbeelden</h1></header>
<form class="alignwide" method="get" action="<?php echo esc_url( get_post_type_archive_link( 'praktijkvoorbeeld' ) ); ?>">
	<label>Woord <input type="text" name="woord" value="<?php echo esc_attr( wp_unslash( $_GET['woord'] ?? '' ) ); ?>"></label>
	<label>Plek <select name="bij"><option value="">Overal</option>
	<?php foreach ( get_terms( array( 'taxonomy' => 'plek' ) ) as $place ) : ?>
		<option value="<?php echo esc_attr( $place->slug ); ?>" <?php selected( $_GET['bij'] ?? '', $place->slug ); ?>><?php echo esc_html( $place->name ); ?></option>
	<?php endforeach; ?></select></label>
	<button>Filter</button>
</form>
<?php if ( have_posts() ) : ?>
	<?php while ( have_posts() ) : the_post(); ?>
	<article class="alignwide"><h2><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2><p><?php echo esc_html( wp_trim_words( get_the_content(), 14 ) ); ?></p></article>
	<?php endwhile; ?>
	<?php the_posts_pagination( array( 'prev_text' => 'Vorige', 'next_text' => 'Volgende' ) ); ?>
<?php else : ?>
	<p class="alignwide">Geen voorbeelden met deze keuze.</p>
<?php endif; ?>
<?php get_footer(); ?>
