/**
 * Words by which other languages in Latin letters are told from English: those that sentences are made with, and what
 * customers come for. None of them is an English word, nor one that Singapore mixes into its English.
 */
const byLanguage = {
  malay: `saya aku kami kita anda awak kamu dia mereka ini itu apa apakah bila bilakah kapan mana ke dari untuk dengan
    atau yang tidak bukan belum sudah dah akan bisa mahu mau nak ada adakah adalah bagaimana macam kenapa mengapa berapa
    berapakah siapa tolong terima kasih selamat pagi petang malam pesanan barang barangan bungkusan paket penghantaran
    pengiriman hantar dihantar kirim dikirim wang uang kembali pulangkan membeli beli rosak rusak lampu harga sampai
    sangat juga kalau jika saja sahaja murah mahal sikit boleh jual cari tukar hendak ingin bayar bayaran alamat kedai toko`,
  french: `je tu il elle nous vous ils elles est suis sont avez avons le la les un une des du de et où mon ma mes votre
    vos notre ce cette ces que qui quoi quand pourquoi combien avec dans sur pas ne bonjour bonsoir merci salut s'il
    plaît plait voudrais veux peux peut pouvez puis commande commandé colis livraison remboursement retourner rembourser
    produit acheter cassé cassée lampe argent reçu très aussi mais toujours jamais aujourd'hui demain arrivé
    coûte acheté parlez français francais cherche besoin acheter`,
  german: `ich du er wir ihr sie mein meine meinen meiner dein ist sind habe haben wo wann wie warum wer welche der
    das dem ein eine einen und oder nicht kein keine mit für auf zu zum zur von bei aus nach noch schon kann können
    möchte bitte danke guten morgen bestellung paket lieferung geld zurück zurückgeben rückgabe lampe kaputt
    kommt gekommen wurde geliefert angekommen kaufen kostet viel heute immer es habt gibt sprechen sprichst deutsch suche`,
  spanish: `el los las una uno del que qué en es está esta están estoy mi mis su sus tu por para sí si donde
    dónde cuando cuándo como cómo cuánto cuanto cuesta quiero quisiera puedo puede tengo tiene hola gracias buenos
    buenas días dias tardes noches pedido paquete envío envio devolver devolución reembolso dinero lámpara ayuda llegó
    llegado llega comprar muy pero todavía también habla hablas hablan hablar español espanol tienen precio busco necesito`,
  portuguese: `eu meu minha você voce não nao onde quando quero obrigado obrigada olá ola bom dia encomenda entrega
    quanto custa uma são foi ainda chegou preciso ajuda está`,
  italian: `io il gli di che sono mio mia dove perché perche vorrei posso grazie ciao buongiorno buonasera ordine pacco
    spedizione rimborso restituire soldi lampada arrivato ancora questo questa della costa è`,
  dutch: `ik mijn je jij het een waar wanneer hoe wat waarom niet geen naar voor bestelling pakket levering terug
    retourneren kan heb heeft bedankt goedemorgen graag zijn nog dat deze`,
  tagalog: `ako ikaw siya tayo ang mga sa nasaan saan kailan paano magkano bakit hindi po ko mo ba salamat kumusta gusto
    pwede puwede wala meron ibalik pera`,
} as const satisfies Readonly<Record<string, string>>

export const foreignWords: ReadonlySet<string> = new Set(
  Object.values(byLanguage).flatMap((words) => words.split(/\s+/)),
)
