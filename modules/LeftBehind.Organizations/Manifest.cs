using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Organizations",
    Category = "Core",
    Description = "Provinces, cities, counties, townships, schools, classes and villages.",
    Dependencies = ["LeftBehind.Import"],
    AlwaysOn = true)]
