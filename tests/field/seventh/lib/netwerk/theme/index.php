<?php get_header(); ?>
<h1><?php echo is_home() ? 'Nieuws' : ( is_404() ? 'Pagina niet gevonden' : esc_html( post_type_archive_title( '', false ) ) ); ?></h1>
<?php while ( have_posts() ) : the_post(); ?>
<article class="teaser"><h2><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2><p class="teaser__date"><?php echo esc_html( get_post_meta( get_the_ID(), 'wanneer', true ) ?: get_the_date() ); ?></p><?php the_excerpt(); ?></article>
<?php endwhile; the_posts_pagination( array( 'prev_text' => 'Vorige', 'next_text' => 'Volgende' ) ); get_footer();
