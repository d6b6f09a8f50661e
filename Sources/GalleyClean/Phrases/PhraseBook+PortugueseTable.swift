extension PhraseBook {
    /// Set phrases of Portuguese pages: `=` before a whole block, `>` before an opening.
    static let portuguese: StaticString = """
        [share-prompt]
        > Compartilhe esta notícia
        > Compartilhe este artigo
        > Compartilhe no
        > Partilhe este artigo
        > Partilhe no
        > Se gostou deste artigo
        > Clique para compartilhar
        = Compartilhar
        = Compartilhe
        = Partilhar
        = Partilhe
        = Compartilhe esta notícia
        = Compartilhar notícia
        = Partilhar artigo
        = Partilhar notícia
        = Compartilhe no WhatsApp
        = Compartilhe no Facebook
        = Partilhar no Facebook
        = Compartilhar no X
        = Enviar por e-mail
        = Copiar link
        = Copiar ligação
        = Link copiado
        = Link copiado!
        [follow-prompt]
        > Siga-nos no
        > Siga-nos em
        > Siga o nosso canal
        > Siga nosso canal
        > Siga o canal
        > Entre no canal
        > Participe do canal
        > Receba as notícias no WhatsApp
        > Inscreva-se no canal
        > Inscreva-se no nosso canal
        > Baixe o app
        > Baixe o aplicativo
        > Descarregue a app
        > Acompanhe também
        = Siga-nos
        = Siga nas redes
        = Siga-nos nas redes sociais
        = Siga no Google News
        = Seguir
        = Baixe o aplicativo
        = Clique aqui para seguir o canal
        [related-story-promotion]
        > Leia também:
        > Leia mais:
        > Leia ainda:
        > Leia a seguir:
        > Leia:
        > Veja também:
        > Veja mais:
        > Veja ainda:
        > Saiba mais:
        > Saiba mais sobre
        > Ler também:
        > Ler mais:
        > Relacionado:
        > Assista:
        > Assista também:
        > Confira:
        > Confira também:
        > Não perca:
        > Entenda:
        > Mais sobre:
        > Clique aqui para ler
        > Leia a íntegra
        = Leia também
        = Leia mais
        = Veja também
        = Veja mais
        = Saiba mais
        = Ler mais
        = Ler também
        = Relacionadas
        = Relacionados
        = Notícias relacionadas
        = Artigos relacionados
        = Matérias relacionadas
        = Conteúdo relacionado
        = Mais lidas
        = Mais lidos
        = As mais lidas
        = Últimas notícias
        = Mais notícias
        = Recomendado para você
        = Recomendados para si
        = Recomendadas
        = Você também pode gostar
        = Continue lendo
        = Continuar a ler
        = Não perca
        = Leia a matéria completa
        = Leia a notícia completa
        [series-promotion]
        > Especial:
        > Exclusivo:
        > Esta reportagem faz parte
        > Este artigo faz parte
        > Este texto faz parte da série
        > Este é o primeiro texto da série
        > Leia a série completa
        > Confira o especial
        = Especial
        = Série especial
        = Reportagem especial
        = Em profundidade
        [newsletter-signup]
        > receba as notícias no seu e-mail
        > receba notícias no seu e-mail
        > Assine a newsletter
        > Assine nossa newsletter
        > Assine a nossa newsletter
        > Inscreva-se na newsletter
        > Inscreva-se para receber
        > Subscreva a newsletter
        > Subscreva a nossa newsletter
        > Cadastre-se para receber
        > Receba no seu e-mail
        > Receba as principais notícias
        > Receba por email
        > Digite seu e-mail
        > Insira o seu email
        > Ao se inscrever
        > Receba nossa newsletter
        > Receba a nossa newsletter
        = Newsletter
        = Newsletters
        = Inscreva-se
        = Cadastre-se
        = Subscrever
        = Subscreva
        = Seu e-mail
        = O seu email
        = Assine nossa newsletter
        = Boletim
        = Obrigado por se inscrever
        [subscription-wall]
        > Gostou deste artigo
        > Gostou da matéria
        > Gostou desta matéria
        > Gostou do artigo
        > já é assinante
        > Para continuar lendo
        > Para continuar a ler
        > Assine para continuar
        > Assine e tenha acesso
        > Este conteúdo é exclusivo para
        > Este artigo é exclusivo
        > Conteúdo exclusivo para
        > Você atingiu o limite de
        > Atingiu o limite de
        > Tenha acesso ilimitado
        > Apoie o jornalismo
        = Assine
        = Assine já
        = Assine agora
        = Assinar
        = Exclusivo para assinantes
        = Exclusivo assinantes
        = Só para assinantes
        = Conteúdo exclusivo
        = Já é assinante?
        = Já é assinante? Faça login
        = Já sou assinante
        = Faça login
        = Entrar
        = Iniciar sessão
        = Seja assinante
        [advertisement-label]
        > Continua após a publicidade
        > Continua depois da publicidade
        > Publicidade:
        = Publicidade
        = PUBLICIDADE
        = Anúncio
        = Anúncios
        = Pub
        = PUB
        = Patrocinado
        = Conteúdo patrocinado
        = Publieditorial
        = Informe publicitário
        = Continua após a publicidade
        [navigation]
        = Índice
        = Neste artigo
        = Sumário
        = Tabela de conteúdo
        > Voltar para
        > Voltar ao
        = Início
        = Página inicial
        = Home
        = Menu
        = Voltar
        = Voltar ao topo
        = Próximo
        = Anterior
        = Buscar
        = Pesquisar
        = Ir para o conteúdo
        = Fechar
        = Contato
        = Contacto
        = Ver tudo
        = Carregar mais
        [tag-list]
        > Tags:
        > Tópicos:
        > Temas:
        > Assuntos:
        > Mais sobre
        > Categorias:
        > Etiquetas:
        > Palavras-chave:
        = Tags
        = Tópicos
        = Temas
        = Assuntos
        = Palavras-chave
        = Etiquetas
        [comment-section]
        > Deixe seu comentário
        > Os comentários são de responsabilidade
        > Os comentários não representam
        > O seu endereço de e-mail não será publicado
        > Para comentar
        > É preciso estar logado
        = Comentários
        = Comentar
        = Deixe um comentário
        = Deixe uma resposta
        = Deixe o seu comentário
        = Ver comentários
        = Cancelar resposta
        = Responder
        = Escreva um comentário
        = Sem comentários
        = Mostrar comentários
        [author-box]
        > Sobre o autor
        > Sobre a autora
        > Mais artigos de
        > Mais textos de
        > Veja todos os posts de
        = Sobre o autor
        = Sobre a autora
        = Biografia
        = Ver perfil
        = Mais do autor
        [copyright-line]
        > ©
        > Copyright
        > Todos os direitos reservados
        > Proibida a reprodução
        > É proibida a reprodução
        > Direitos reservados
        = Todos os direitos reservados
        = Termos de uso
        = Ficha técnica
        [cookie-notice]
        > Parece que você está usando um bloqueador
        > Você está usando um bloqueador
        > Desative seu bloqueador
        > Utilizamos cookies
        > Usamos cookies
        > Este site utiliza cookies
        > Este site usa cookies
        > Nós usamos cookies
        > Ao continuar navegando
        = Aceitar cookies
        = Aceitar todos
        = Aceitar
        = Rejeitar
        = Rejeitar todos
        = Política de privacidade
        = Política de cookies
        = Configurações de cookies
        = Gerir cookies
        [page-tools]
        > Tempo de leitura:
        > Tempo de leitura
        > Encontrou um erro?
        > Ouça este conteúdo
        > Ouvir este artigo
        > Baixe o nosso aplicativo
        > Baixe nosso aplicativo
        = Imprimir
        = Salvar
        = Guardar
        = Ouvir
        = Ouvir notícia
        = Ouvir artigo
        = Baixar PDF
        = Tamanho da letra
        = Tamanho da fonte
        = Comunicar erro
        = Reportar erro
        = Ler mais tarde
        = E-mail
        = min de leitura
        = minutos de leitura
        = Carregando
        = A carregar
        = Ver mais
        = Mostrar mais
        = Ativar notificações
        = Ativar as notificações
        = Este artigo foi útil
        [photo-credit]
        > Foto:
        > Fotos:
        > Fotografia:
        > Foto de
        > Crédito:
        > Créditos:
        > Crédito da foto:
        > Imagem:
        > Imagens:
        > Fonte:
        > Ilustração:
        > Arte:
        > Vídeo:
        > Reprodução/
        > Divulgação/
        > Arquivo:
        > Infográfico:
        > Foto de arquivo
        = Foto de arquivo
        = Reprodução
        = Divulgação
        = Arquivo pessoal
        = Imagem ilustrativa
        = Imagem de arquivo
        = Foto: Reprodução
        = Foto: Divulgação
        [byline]
        > Por
        > Por:
        > Texto:
        > Texto de
        > Reportagem:
        > Reportagem de
        > Escrito por
        > Autor:
        > Publicado por
        > Com informações de
        > Edição:
        > Tradução:
        = Redação
        = Da Redação
        = Por Redação
        = Da reportagem
        = Enviado especial
        = Correspondente
        [update-line]
        > Atualizado
        > Atualizado em
        > Atualizado há
        > Atualizado às
        > Atualizada em
        > Atualização:
        > Última atualização
        > Última atualização:
        > Modificado em
        > Notícia em atualização
        > Reportagem em atualização
        = Ao vivo
        = Em direto
        = Em atualização
        = Última hora
        = Agora mesmo
        [published-line]
        > Publicado em
        > Publicado:
        > Publicada em
        > Publicado a
        > Publicado às
        > Publicação:
        > Data:
        > Criado em
        > Data de publicação:
        [correction-note]
        > Correção:
        > Errata:
        > Erramos:
        > Retificação:
        > Uma versão anterior deste
        > Uma versão anterior desta
        > Esta reportagem foi corrigida
        > Este texto foi corrigido
        > Este artigo foi corrigido
        = Errata
        = Erramos
        = Correção
        = Correções
        [editors-note]
        > Nota do editor:
        > Nota da redação:
        > Nota da edição:
        > Nota de redação:
        > N. do E.:
        > Nota ao leitor:
        > As opiniões expressas
        > Os artigos publicados não
        > Este texto não reflete
        > Este conteúdo foi publicado originalmente
        > Aviso:
        = Nota do editor
        = Nota da redação

        [caption-opening]
        > Da esquerda para a direita:
        > Da direita para a esquerda:
        > Na foto, da esquerda
        > Foto de arquivo:
        > Imagem de arquivo:

        [reader-callout]
        > Tem uma história
        > Tem alguma informação
        > Tem informações sobre
        > Conte sua história
        > Conte-nos a sua história
        > Envie sua história
        > Envie suas fotos
        > Envie a sua denúncia
        > Fale com a redação
        = Envie sua denúncia

        [affiliate-disclosure]
        > Este artigo contém links de afiliados
        > Este post contém links de afiliados
        > Este conteúdo contém links de afiliados
        > Alguns links deste artigo
        > Alguns dos links deste
        > Ao comprar por meio dos links
        > Se você comprar por meio
        > Podemos receber uma comissão
        > Podemos ganhar uma comissão
        [embed-remains]
        > Ver essa foto no Instagram
        > Ver esta publicação no Instagram
        > Uma publicação compartilhada por
        > Uma publicação partilhada por
        > Este conteúdo não está disponível
        > Este vídeo não está disponível
        > Ative o JavaScript
        = Vídeo indisponível
        """
}
