using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Screening",
    Category = "Records",
    Description = "Goes through every pupil of a class once a term, so that no child who should have a file is overlooked.",
    Dependencies = ["LeftBehind.Organizations", "LeftBehind.Children"])]
