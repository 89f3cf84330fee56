using LeftBehind.Abstractions.Modules;

[assembly: Module(Name = "Notes", Category = "Tests", Description = "A module of the tests' own, taken in by the site like any other.")]
