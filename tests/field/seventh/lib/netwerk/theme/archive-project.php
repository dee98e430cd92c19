<?php
get_header();
$query = project_query( array_map( fn( $name ) => sanitize_text_field( wp_unslash( $_GET[ "_$name" ] ?? '' ) ), array_combine( array_keys( FACETS ), array_keys( FACETS ) ) ), 1 );
?>
<h1>Projecten</h1><p>Wat proberen onze partners uit, en wat is al gewoon geworden?</p>
<div class="overview"><aside class="overview__filters"><h2>Filter</h2>
<?php foreach ( FACETS as $name => $label ) : ?>
<h3><?php echo $label; ?></h3><div class="facetwp-facet facetwp-facet-<?php echo $name; ?> facetwp-type-checkboxes" data-name="<?php echo $name; ?>" data-type="checkboxes">
<?php foreach ( get_terms( array( 'taxonomy' => $name ) ) as $term ) : ?>
<div class="facetwp-checkbox" role="checkbox" aria-checked="false" tabindex="0" data-value="<?php echo $term->slug; ?>"><span class="facetwp-display-value"><?php echo esc_html( $term->name ); ?></span> <span class="facetwp-counter">(<?php echo $term->count; ?>)</span></div>
<?php endforeach; ?></div>
<?php endforeach; ?>
<button type="button" class="facetwp-reset">Wis filters</button></aside>
<div><p class="facetwp-counts" role="status"><?php echo $query->found_posts; ?> projecten</p><div class="facetwp-template cards"><?php echo project_cards( $query ); ?></div><button type="button" class="facetwp-load-more"<?php echo $query->max_num_pages > 1 ? '' : ' hidden'; ?>>Laad meer</button></div></div>
<?php get_footer();
