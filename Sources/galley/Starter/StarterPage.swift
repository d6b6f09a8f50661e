/// The page a new workflow is tested on: a small story with the usual things around it.
enum StarterPage {
    static let html = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Night market moves under the viaduct | The Marrow Bay Lantern</title>
        <meta property="og:type" content="article">
        <meta property="og:title" content="Night market moves under the viaduct">
        <meta property="article:published_time" content="2024-06-03T07:30:00+01:00">
        <link rel="canonical" href="https://www.lantern.example/2024/06/03/night-market-viaduct">
        </head>
        <body>
        <nav><a href="/">Home</a> <a href="/town">Town</a> <a href="/harbour">Harbour</a></nav>
        <article>
        <h1>Night market moves under the viaduct</h1>
        <p class="byline">By Ines Calloway</p>
        <figure>
        <img src="/pictures/viaduct.jpg" alt="Stalls under brick arches">
        <figcaption>Stallholders measure their pitches under the arches on Sunday. Photo: Tomas Ferrer/Lantern</figcaption>
        </figure>
        <p>MARROW BAY, June 3, 2024 - The night market will leave the quay after eleven years, and from Friday
        the stalls will stand under the viaduct, the town council said on Monday.</p>
        <p>“Nobody wants to sell soup in a gale twice,” said Orla Denby, who speaks for the 64 stallholders.
        “Under the arches we stay dry and keep our lamps lit.”</p>
        <p>The council will pay 18,000 euros for lights and water. Rents stay as they are until the end of the year,
        and the quay will be free again for the boats that land their catch at night.</p>
        <p>Neighbours had asked for the market to close at midnight. It will do so on weekdays and may stay open until
        one o'clock on Fridays and Saturdays.</p>
        <div class="share">Share this story: <a href="#">Facebook</a> <a href="#">E-mail</a></div>
        <p>Read more: <a href="/2024/05/28/quay-repairs">Quay repairs to take two summers</a></p>
        </article>
        <footer><p>© 2024 The Marrow Bay Lantern. All rights reserved.</p></footer>
        </body>
        </html>

        """
}
