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
batch-alike = De media, dos de las cartas comparten el { $percent } % de sus frases (peticiones, derecho y direcciones aparte).

## Qué más se elige: los hechos, en calidad de qué se escribe, las palabras, la extensión

show-facts =
    { $count ->
        [one] De estos hechos figura uno en cada carta; puede elegirse: --fact con { $facts }.
        [many] De estos hechos figuran { $count } en cada carta; pueden elegirse: --fact con { $facts }.
       *[other] De estos hechos figuran { $count } en cada carta; pueden elegirse: --fact con { $facts }.
    }
show-as = Quien lo sea puede escribir en calidad de: --as con { $writers }.
show-lengths = Hay también una carta breve: --length short.
error-fact = La acción «{ $action }» no tiene ningún hecho «{ $found }» que elegir.
hint-no-facts = Las cartas de este tipo y de esta extensión cuentan los mismos hechos; no hace falta elegirlos.
error-facts-many = De { $facts }, en una carta solo caben { $count }.
hint-facts-many = Quite alguno.
error-fact-told = «{ $teller }» ya cuenta lo que dice «{ $fact }»: en una carta va uno de los dos.
hint-fact-told = Quite uno de ellos.
error-as = En la acción «{ $action }» no se escribe «{ $kind }» en calidad de «{ $found }».
hint-no-as = Este tipo no tiene párrafos así; omita «as» y cuente con sus palabras a qué se dedica.
error-length = No hay «{ $kind }» breve.
hint-length = Omita la extensión.
error-any-count = En una carta no pueden figurar { $found } de { $count } hechos.
hint-any-count = «any» es un número del 1 al { $count }.
error-apart-teller = «{ $found }» no es ni un inicio de algún tipo ni una calidad en que se escriba («as-…»).
error-apart-fact = «{ $found }» no es ninguno de los hechos que un tipo deja elegir («any»).
error-apart-few = En el tipo «{ $kind }», algún inicio o alguna calidad deja menos de { $count } de estos hechos.
hint-apart-few = Reduzca cuántos figuran, añada otros o quite alguno de «apart».
