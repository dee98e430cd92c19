# Digivaardig Veenrand: Sinatra over SQLite. A question to the site is posted and kept, and its answer has an address of
# its own; the materials have a form in the way of Rails. app.rb FOLDER PORT
require 'sinatra/base'
require 'sqlite3'
require 'json'

FOLDER, PORT = ARGV
DB = SQLite3::Database.new(':memory:')
DB.results_as_hash = true
DB.execute('CREATE VIRTUAL TABLE pages USING fts5(slug UNINDEXED, title, text, html UNINDEXED, kind UNINDEXED, day UNINDEXED, tokenize="unicode61 remove_diacritics 2")')
DB.execute('CREATE TABLE materials (id INTEGER PRIMARY KEY, titel TEXT, soort TEXT, tekst TEXT)')
JSON.parse(File.read("#{FOLDER}/pages.json")).each do |page|
  kind, day = page['extra'].split
  DB.execute('INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)', [page['slug'], page['title'], page['text'], page['html'], kind, day])
end
JSON.parse(File.read("#{FOLDER}/collectie.json")).each do |one|
  DB.execute('INSERT INTO materials VALUES (?, ?, ?, ?)', one.values_at('id', 'titel', 'soort', 'tekst'))
end

class Veenrand < Sinatra::Base
  set :views, "#{FOLDER}/views"
  set :public_folder, "#{FOLDER}/public"
  set :bind, '127.0.0.1'
  set :port, PORT
  set :server, 'webrick'
  set :environment, :production
  set :erb, escape_html: false
  SEARCHES = []
  LOCK = Mutex.new
  PER_PAGE = 5

  helpers do
    def h(text) = Rack::Utils.escape_html(text.to_s)
    def address(page) = page['slug'] == 'index' ? '/' : "/#{page['slug']}"
    def pages(kind, limit = 99) = DB.execute('SELECT * FROM pages WHERE kind = ? LIMIT ?', [kind, limit])
    def short(text, size) = text.length > size ? "#{text[0, size]}..." : text
  end

  get '/' do
    @page = DB.execute("SELECT * FROM pages WHERE slug = 'index'").first
    erb :page
  end

  get '/nieuws' do
    @title = 'Nieuws'
    @found = pages('nieuws')
    erb :list
  end

  # The question is kept on the server; the visitor is sent on to its number.
  post '/zoekopdracht' do
    number = LOCK.synchronize { (SEARCHES << params[:term].to_s.strip).length }
    redirect "/zoekresultaten/#{number}", 303
  end

  get '/zoekresultaten/:nr' do
    @term = SEARCHES[params[:nr].to_i - 1] or halt 404
    words = @term.scan(/[[:alnum:]]+/)
    asked = words.map { |word| "\"#{word}\"" }.join(' AND ')
    @found = words.empty? ? [] : DB.execute("SELECT slug, title, snippet(pages, 2, '<b>', '</b>', ' … ', 22) AS piece FROM pages WHERE pages MATCH ? ORDER BY rank", [asked])
    erb :results
  end

  get '/materialen' do
    q = params[:q] || {}
    @text, @kind = q['titel_or_tekst_cont'].to_s.strip, q['soort_eq'].to_s
    @found = DB.execute("SELECT * FROM materials WHERE (titel LIKE ? OR tekst LIKE ?) AND (? = '' OR soort = ?) ORDER BY titel", ["%#{@text}%", "%#{@text}%", @kind, @kind])
    @kinds = DB.execute('SELECT DISTINCT soort FROM materials ORDER BY soort').map { |row| row['soort'] }
    @last = [(@found.length.to_f / PER_PAGE).ceil, 1].max
    @here = [[params[:page].to_i, 1].max, @last].min
    erb :materials
  end

  get '/materialen/:id' do
    @one = DB.execute('SELECT * FROM materials WHERE id = ?', [params[:id].to_i]).first or halt 404
    erb :material
  end

  get '/*' do
    @page = DB.execute('SELECT * FROM pages WHERE slug = ?', [params[:splat].first]).first or halt 404
    erb :page
  end

  not_found { erb '<h1>Niet gevonden</h1><p>Deze pagina is er niet (meer). Begin opnieuw bij <a href="/">de voorkant</a>.</p>' }
end
Veenrand.run!
