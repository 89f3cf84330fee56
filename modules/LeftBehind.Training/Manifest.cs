using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Family education",
    Category = "Records",
    Description = "Articles with picture, sound or film for families: written, approved, published, read on the families' pages.",
    Dependencies = ["LeftBehind.Workflows"])]
