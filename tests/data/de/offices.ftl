recipient-permanent-mission = Ständige Vertretung ({ $of }) bei den Vereinten Nationen
    .to = an die Ständige Vertretung ({ $of }) bei den Vereinten Nationen
    .office =
        Ständige Vertretung ({ $of })
        bei den Vereinten Nationen
