## Elecciones: cómo empieza la carta y en qué orden pide

ask-opening = ¿Cómo debe empezar la carta?
ask-first-demand = ¿Qué petición va primero? (Todas figuran en la carta.)
show-demands-order = Su orden puede elegirse: --demands-order con { $demands }.
show-openings = La carta puede empezar de varias maneras: --opening con { $openings }.
error-opening = La acción «{ $action }» no tiene ningún inicio «{ $found }».
hint-no-openings = Solo tiene uno; no hace falta elegirlo.
error-demand = La acción «{ $action }» no tiene ninguna petición «{ $found }».
error-opening-first = El primer inicio, «{ $found }», no es ninguno de los párrafos: es el que los demás sustituyen.
batch-similar =
    { $count ->
        [one] { $count } de { $letters } cartas es igual a la de otra persona salvo el nombre y el lugar.
       *[other] { $count } de { $letters } cartas son iguales a la de otra persona salvo el nombre y el lugar.
    }
batch-similar-at-least = Al menos { $count } de { $letters } cartas son iguales a la de otra persona salvo el nombre y el lugar.
batch-similar-hint = Las cartas con palabras propias tienen más peso: pida a quienes firman una línea suya (la columna «note») o el inicio y la petición que preferirían («opening», «demands»).
