using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Pupils' files",
    Category = "Records",
    Description = "The file of each child: Annex 1, the history of the parents' whereabouts, who counts and why.",
    Dependencies = ["LeftBehind.Import", "LeftBehind.Organizations", "LeftBehind.Workflows"])]
