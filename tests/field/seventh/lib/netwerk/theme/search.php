<?php get_header(); ?>
<h1>Zoekresultaten</h1>
<form class="results__form" role="search" method="get" action="/"><input type="search" name="s" aria-label="Zoekwoord" value="<?php echo get_search_query(); ?>"><button type="submit">Zoek</button></form>
<?php if ( have_posts() ) : ?>
<p class="results__count"><?php printf( '%d resultaten voor &lsquo;%s&rsquo;', $wp_query->found_posts, get_search_query() ); ?></p>
<div class="results"><?php while ( have_posts() ) : the_post(); ?>
<article class="results__item"><span class="label"><?php echo esc_html( get_post_type_object( get_post_type() )->labels->singular_name ); ?></span><h2><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2><?php the_excerpt(); ?></article>
<?php endwhile; ?></div>
<?php the_posts_pagination( array( 'prev_text' => 'Vorige', 'next_text' => 'Volgende' ) ); ?>
<?php else : ?>
<p class="results__none">Helaas, we vonden niets. Misschien helpt een ander woord, of kijk bij de <a href="/projecten/">projecten</a>.</p>
<?php endif; get_footer();
