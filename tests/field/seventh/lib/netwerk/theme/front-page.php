<?php get_header(); the_post(); ?>
<section class="hero"><h1><?php the_title(); ?></h1><?php the_content(); ?><a class="button" href="/projecten/">Bekijk de projecten</a></section>
<section class="band"><h2>Projecten in beeld</h2><div class="cards"><?php echo project_cards( new WP_Query( array( 'post_type' => 'project', 'posts_per_page' => 3, 'orderby' => 'title', 'order' => 'DESC' ) ) ); ?></div></section>
<section class="band band--tint"><h2>Nieuws</h2><ul class="headlines"><?php foreach ( get_posts( array( 'numberposts' => 4 ) ) as $item ) : ?>
<li><time><?php echo get_the_date( '', $item ); ?></time> <a href="<?php echo get_permalink( $item ); ?>"><?php echo esc_html( $item->post_title ); ?></a></li>
<?php endforeach; ?></ul></section>
<?php get_footer();
