extension PhraseBook {
    /// Set phrases of Spanish pages: `=` before a whole block, `>` before an opening.
    static let spanish: StaticString = """
        [share-prompt]
        > Comparte esta noticia en
        > Comparta esta noticia
        > Comparta este artículo
        > Comparte este artículo
        > Compartir en
        > Si te ha gustado este artículo
        > Haz clic para compartir
        = Compartir
        = Comparte
        = Comparta
        = Enlace
        = Compártelo
        = Comparte esta noticia
        = Compartir esta noticia
        = Compartir noticia
        = Compartir artículo
        = Compartir en Facebook
        = Compartir en X
        = Compartir en Twitter
        = Compartir en WhatsApp
        = Enviar por correo
        = Enviar por email
        = Copiar enlace
        = Copiar link
        = Enlace copiado
        = Tuitear
        [follow-prompt]
        > Síguenos en
        > Seguinos en
        > Sigue toda la información de
        > Sigue nuestra cobertura
        > Únete a nuestro canal
        > Únete al canal de
        > Sumate a nuestro canal
        > Descarga nuestra app
        > Encuéntranos en
        > Suscríbete a nuestro canal
        = Síguenos
        = Seguinos
        = Síguenos en redes sociales
        = Síguenos en Google News
        = Síguenos en Google Noticias
        = Descarga la app
        = Seguir leyendo en la app
        [related-story-promotion]
        > Lee también:
        > Lea también:
        > Leé también:
        > Leer más:
        > Lee más:
        > Lea además:
        > Te puede interesar:
        > Le puede interesar:
        > Puede leer:
        > También puedes leer:
        > También te puede interesar:
        > Ver también:
        > Vea también:
        > Ver más:
        > Mira también:
        > Más información:
        > No te pierdas:
        > Le recomendamos:
        > Te recomendamos:
        > Relacionado:
        > Haga clic aquí para leer
        > Leer también:
        = Leer más
        = Lee también
        = Lea también
        = Te puede interesar
        = Le puede interesar
        = También te puede interesar
        = Te recomendamos
        = Le recomendamos
        = Noticias relacionadas
        = Artículos relacionados
        = Notas relacionadas
        = Contenido relacionado
        = Más información
        = Más noticias
        = Más sobre este tema
        = Ver más
        = Ver también
        = Lo más leído
        = Lo más visto
        = Las más leídas
        = Relacionados
        = Última hora
        = Últimas noticias
        = Seguir leyendo
        [series-promotion]
        > Especial:
        > Exclusiva:
        > Este artículo forma parte de
        > Este reportaje forma parte de
        > Este texto es parte de la serie
        > Esta es la primera entrega de
        > Esta nota es parte de
        > Lee la serie completa
        > Consulta el especial
        > Próxima entrega:
        = Especial
        = Reportaje especial
        = En profundidad
        = Serie especial
        [newsletter-signup]
        > Suscríbete a nuestra newsletter
        > Suscríbete a nuestro boletín
        > Suscríbete al boletín
        > Suscríbase a nuestro boletín
        > Apúntate a nuestra newsletter
        > Apúntate aquí
        > Recibe en tu correo
        > Reciba en su correo
        > Reciba la portada en su correo
        > Reciba cada mañana
        > Reciba las noticias
        > Recibe la portada en tu correo
        > Recibe cada mañana
        > Recibe las noticias
        > Regístrate para recibir
        > Introduce tu correo
        > Ingresa tu correo
        > Puedes darte de baja
        > Suscríbase aquí
        > Suscríbete aquí
        > Recibe nuestro boletín
        > Recibe nuestra newsletter
        = Boletín
        = Boletines
        = Newsletter
        = Newsletters
        = Apúntate
        = Tu correo electrónico
        = Correo electrónico
        = Recibe nuestra newsletter
        = Gracias por suscribirte
        [subscription-wall]
        > ¿Te ha gustado este artículo
        > ¿Te gustó este artículo
        > ¿Le ha gustado este artículo
        > Si te ha gustado este artículo
        > ya eres suscriptor
        > ya es suscriptor
        > Suscríbete para seguir leyendo
        > Suscríbase para seguir leyendo
        > Contenido para suscriptores
        > Contenido exclusivo para suscriptores
        > Suscríbase por
        > Suscríbete por
        > Para seguir leyendo
        > Para continuar leyendo
        > Este contenido es exclusivo para
        > Este artículo es exclusivo para
        > Contenido exclusivo para
        > Has alcanzado el límite de
        > Regístrate gratis para
        > Accede a todo el contenido
        > Apoya el periodismo
        > Apoya nuestro periodismo
        = Suscríbete
        = Suscríbase
        = Suscribite
        = Suscribirse
        = Solo para suscriptores
        = Exclusivo para suscriptores
        = Contenido exclusivo
        = Contenido premium
        = ¿Ya eres suscriptor?
        = ¿Ya estás suscrito?
        = Inicia sesión
        = Iniciar sesión
        = Regístrate
        = Hazte socio
        [advertisement-label]
        > La noticia continúa después de la publicidad
        > Continúa después de la publicidad
        > Publicidad:
        = Publicidad
        = PUBLICIDAD
        = Anuncio
        = Anuncios
        = Patrocinado
        = Contenido patrocinado
        = Publirreportaje
        = Espacio publicitario
        = Continúa leyendo después del anuncio
        = Sigue leyendo después de la publicidad
        = Continúa después de la publicidad
        = La noticia continúa tras la publicidad
        [navigation]
        = Índice
        = Índice de contenidos
        = Tabla de contenidos
        = En este artículo
        = volver al inicio
        = volver arriba
        = ir arriba
        = página principal
        > Volver a
        > Ir a la portada
        = Inicio
        = Portada
        = Menú
        = Volver
        = Volver arriba
        = Siguiente
        = Anterior
        = Noticia anterior
        = Noticia siguiente
        = Página anterior
        = Página siguiente
        = Buscar
        = Secciones
        = Ir al contenido
        = Saltar al contenido
        = Cerrar
        = Contacto
        = Ver todo
        = Cargar más
        [tag-list]
        > Etiquetas:
        > Temas:
        > Archivado en:
        > Archivado en
        > Tags:
        > Más sobre:
        > Categorías:
        > En esta noticia:
        > Temas relacionados:
        > Categoría:
        = Etiquetas
        = Temas
        = Temas relacionados
        = En esta nota
        = En esta noticia
        = Archivado en
        = Palabras clave
        [comment-section]
        > Deja tu comentario
        > Para comentar
        > Debes iniciar sesión para comentar
        > Tu dirección de correo electrónico no será publicada
        > Normas de los comentarios
        = Comentarios
        = Comentar
        = Deja un comentario
        = Deja una respuesta
        = Escribe un comentario
        = Ver comentarios
        = Cancelar respuesta
        = Responder
        = Sin comentarios
        = Añadir comentario
        = Mostrar comentarios
        = Dejar un comentario
        [author-box]
        > Sobre el autor
        > Sobre la firma
        > Sobre la autora
        > Más artículos de
        > Más noticias de
        > Ver más artículos de
        = Sobre el autor
        = Sobre la autora
        = Sobre la firma
        = Acerca del autor
        = Biografía
        = Ver biografía
        = Más del autor
        [copyright-line]
        > ©
        > Copyright
        > Todos los derechos reservados
        > Prohibida la reproducción
        > Prohibida su reproducción
        > Reservados todos los derechos
        > Queda prohibida
        > Derechos reservados
        = Todos los derechos reservados
        = Aviso legal
        = Derechos reservados
        [cookie-notice]
        > Parece que estás usando un bloqueador
        > Estás usando un bloqueador
        > Desactiva tu bloqueador
        > Por favor, desactiva tu bloqueador
        > Utilizamos cookies
        > Este sitio usa cookies
        > Este sitio web usa cookies
        > Esta web usa cookies
        > Esta página usa cookies
        > Esta página utiliza cookies
        > Usamos cookies
        > Este sitio utiliza cookies
        > Este sitio web utiliza cookies
        > Esta web utiliza cookies
        > Al continuar navegando
        = Aceptar cookies
        = Aceptar todas
        = Rechazar todas
        = Rechazar
        = Aceptar
        = Política de cookies
        = Política de privacidad
        = Configurar cookies
        = Configuración de cookies
        [page-tools]
        = escuchar esta noticia
        = escuchar noticia
        = escuchar artículo
        > Tiempo de lectura:
        > Tiempo de lectura
        > Escuchar este artículo
        > ¿Has encontrado un error?
        > Visitas:
        > Tiempo estimado de lectura
        = Imprimir
        = Aumentar letra
        = Reducir letra
        = Aumentar tamaño de letra
        = Enviar por correo electrónico
        = Guardar
        = Guardar artículo
        = Escuchar
        = Escuchar noticia
        = Escuchar artículo
        = Descargar PDF
        = Tamaño de letra
        = Reportar error
        = Leer más tarde
        = Correo
        = Enviar
        = min de lectura
        = minutos de lectura
        = Cargando
        = Ver más
        = Mostrar más
        = Mostrar menos
        = Reportar un error
        = Activar notificaciones
        = Activar las notificaciones
        = Continúa leyendo
        = Seguir leyendo
        = ¿Te resultó útil este artículo
        [photo-credit]
        > Foto:
        > Fotos:
        > Fotografía:
        > Fotografías:
        > Foto de
        > Crédito:
        > Crédito foto:
        > Créditos:
        > Imagen:
        > Imágenes:
        > Fuente:
        > Ilustración:
        > Vídeo:
        > Video:
        > Archivo:
        > Cortesía:
        > Foto de archivo
        > Imagen de archivo
        > Infografía:
        = Foto de archivo
        = Imagen de archivo
        = Archivo
        = Imagen ilustrativa
        = Cortesía
        [byline]
        > Por
        > Por:
        > Escrito por
        > Texto:
        > Redacción:
        > Autor:
        > Publicado por
        > Con información de
        > Editado por
        > Traducción:
        = Redacción
        = Por Redacción
        = De la redacción
        = Agencias
        = Enviado especial
        = Corresponsal
        [update-line]
        > Actualizado
        > Actualizado:
        > Actualizado el
        > Actualizada:
        > Última actualización
        > Última actualización:
        > Actualización:
        > Modificado:
        > Noticia en desarrollo
        > Noticia en ampliación
        = En desarrollo
        = En directo
        = En vivo
        = Ahora mismo
        [published-line]
        > Publicado:
        > Publicado el
        > Publicada el
        > Publicación:
        > Fecha:
        > Fecha de publicación:
        > Creado:
        [correction-note]
        > Corrección:
        > Fe de errores:
        > Fe de erratas:
        > Rectificación:
        > Aclaración:
        > Una versión anterior de este
        > Este artículo ha sido corregido
        > En una versión anterior
        = Fe de errores
        = Fe de erratas
        = Corrección
        = Correcciones
        = Aclaración
        [editors-note]
        > Nota del editor:
        > Nota de la editora:
        > Nota de la redacción:
        > Nota de redacción:
        > N. de la R.:
        > Nota a los lectores:
        > Las opiniones expresadas
        > Este artículo es responsabilidad
        > Este artículo fue publicado originalmente
        > Advertencia:
        > Descargo de responsabilidad:
        = Nota del editor
        = Nota de la redacción

        [caption-opening]
        > De izquierda a derecha:
        > De derecha a izquierda:
        > En la foto, de izquierda
        > En la imagen, de izquierda
        > Foto de archivo:
        > Imagen de archivo:

        [reader-callout]
        > ¿Tienes una historia
        > ¿Tiene una historia
        > ¿Tienes información
        > ¿Tiene información
        > ¿Tienes alguna pista
        > Cuéntanos tu historia
        > Envíanos tu historia
        > Envíanos tus fotos
        > Escribe a nuestra redacción
        = Envíanos tu denuncia

        [affiliate-disclosure]
        > Este artículo contiene enlaces de afiliados
        > Este artículo contiene enlaces de afiliación
        > Este contenido incluye enlaces de afiliados
        > Algunos enlaces de este artículo
        > Algunos de los enlaces de este
        > Si compras a través de
        > Si compras algo a través de
        > Podemos recibir una comisión
        > En calidad de Afiliado de Amazon
        [embed-remains]
        > Ver esta publicación en Instagram
        > Una publicación compartida
        > Este contenido no está disponible en
        > Este vídeo no está disponible
        > Este video no está disponible
        > Activa JavaScript
        > Por favor, activa JavaScript
        = Vídeo no disponible
        = Video no disponible
        """
}
