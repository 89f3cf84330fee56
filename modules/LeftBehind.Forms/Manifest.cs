using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Official forms",
    Category = "Records",
    Description = "Annex 1 and Annex 2 on screen, on paper and as workbooks, for a child, a class, a school and a county.",
    Dependencies = ["LeftBehind.Organizations", "LeftBehind.Workflows", "LeftBehind.Children"])]
