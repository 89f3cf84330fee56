using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Audit",
    Category = "Core",
    Description = "Who saw and changed what.",
    AlwaysOn = true)]
