import type { SkillPack } from './skill-pack.ts';

export const MOBILE_SKILLS: SkillPack = {
  'mobile development': [
    'Android|Android SDK|Android development|Android app development', 'Android Studio', 'App Store Connect', 'ARCore', 'ARKit', 'Bluetooth Low Energy|BLE!c|Bluetooth', 'Capacitor!l', 'CocoaPods', 'Cordova|Apache Cordova|PhoneGap', 'Core Data', 'Core ML|CoreML', 'Coroutines|Kotlin coroutines', 'Dagger!l|Dagger 2|Hilt!l', 'Expo!l', 'Fastlane', 'Flutter', 'Google Play Console', 'HealthKit', 'iOS|iOS SDK|iOS development|iOS app development', 'Jetpack Compose', 'Kotlin Multiplatform|KMP!c|KMM!c', 'MAUI!c|.NET MAUI', 'Mobile development|mobile app development|mobile application development', 'MVVM', 'NativeScript', 'Push notifications', 'React Native|ReactNative', 'Realm!l', 'Retrofit!l', 'RxJava', 'RxSwift', 'Swift Package Manager', 'SwiftUI|Swift UI', 'TestFlight', 'tvOS', 'UIKit', 'visionOS', 'watchOS', 'WidgetKit', 'Xamarin|Xamarin.Forms', 'Xcode',
  ],
};
